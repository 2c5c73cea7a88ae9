package app.alongside.relationships.messages.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.messages.Attachments;
import app.alongside.relationships.messages.Attachments.Content;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands a file to a member of the relationship it was sent in: always as a download, never as a page of ours, and kept
 * by no cache.
 */
@Controller
class FilesController {
    private final RelationshipAccess access;
    private final Attachments attachments;

    FilesController(RelationshipAccess access, Attachments attachments) {
        this.access = access;
        this.attachments = attachments;
    }

    @GetMapping("/relationships/{id}/messages/files/{file}")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable UUID file) {
        access.forMember(me, id);
        Content content = attachments.find(id, file).orElseThrow(() -> new NoSuchFile(file));
        ContentDisposition download = ContentDisposition.attachment()
                .filename(content.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content.bytes());
    }
}
