package app.alongside.platform.events;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationEvent;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the event's organisation before the listener's transaction begins, also when an event is delivered anew. */
@Aspect
@Component
@Order(0)
class ListenersInTheirOrganisation {
    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener) && args(event)")
    @Nullable Object enter(ProceedingJoinPoint listener, OrganisationEvent event) throws Throwable {
        return CurrentOrganisation.<@Nullable Object, Throwable>call(event.organisationId(), listener::proceed);
    }
}
