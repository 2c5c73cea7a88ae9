package app.alongside.demo.content;

import app.alongside.demo.content.Colleague.Job;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hires the people of Northwind Rail: the cast that the product's pictures show, then everybody else, into teams with a
 * lead, departments with a head and one managing director. The same people for the same size and day.
 */
public final class NorthwindRail {
    /** How many people the firm has. */
    public static final int FULL_SIZE = 1_840;

    public static final String NAME = "Northwind Rail";
    public static final String SLUG = "northwind";

    private static final int TEAM_SIZE = 12;
    private static final int LEAD_LEVEL = 4;
    private static final int HEAD_LEVEL = 5;

    private final int size;
    private final LocalDate today;
    private final List<Site> sites = Site.listAll();
    private final List<Department> departments = Department.listAll();
    private final Answering answering = new Answering(departments);
    private final List<Colleague> hired = new ArrayList<>();
    private final Set<String> takenAddresses = new HashSet<>();

    private NorthwindRail(int size, LocalDate today) {
        this.size = size;
        this.today = today;
    }

    /** The firm with about {@code size} people; managers always stand before those who report to them. */
    public static List<Colleague> hire(int size, LocalDate today) {
        return new NorthwindRail(size, today).hireAll();
    }

    private List<Colleague> hireAll() {
        List<CastMember> cast = new ArrayList<>(CastMember.listAll());
        Colleague director = hireCast(cast.removeFirst(), null, "Board");
        for (Department department : departments) {
            Colleague head = hireHead(department, director.email());
            for (Site site : sites) {
                List<CastMember> known = cast.stream()
                        .filter(member -> member.department().equals(department.name())
                                && member.site().equals(site.name()))
                        .toList();
                staff(department, site, head.email(), known);
            }
        }
        return List.copyOf(hired);
    }

    private Colleague hireHead(Department department, String directorEmail) {
        Site site = Dice.about("head", department.name()).oneOf(sites);
        return hireNew(site, new Post(department, department.name() + " leadership", HEAD_LEVEL, directorEmail));
    }

    private void staff(Department department, Site site, String headEmail, List<CastMember> known) {
        Deque<CastMember> cast = new ArrayDeque<>(known);
        int people = Math.round(size * department.share() * site.share() / 10_000f);
        int teams = Math.max(1, Math.round(people / (float) TEAM_SIZE));
        people = Math.max(people, cast.size() + teams);
        for (int number = 0; number < teams; number++) {
            String team = teamName(department, site, number);
            Colleague lead = hireNew(site, new Post(department, team, LEAD_LEVEL, headEmail));
            int members = people / teams + (number < people % teams ? 1 : 0);
            for (int place = 1; place < members; place++) {
                hireInto(site, new Post(department, team, anyLevel(), lead.email()), cast);
            }
        }
    }

    private void hireInto(Site site, Post post, Deque<CastMember> cast) {
        CastMember known = cast.poll();
        if (known == null) {
            hireNew(site, post);
        } else {
            hireCast(known, post.managerEmail(), post.team());
        }
    }

    private int anyLevel() {
        return Dice.about("level", hired.size()).oneOf(List.of(1, 1, 2, 2, 2, 3, 3));
    }

    private String teamName(Department department, Site site, int number) {
        String base = department.teams().get(number % department.teams().size()) + ", " + site.name();
        int round = number / department.teams().size();
        return round == 0 ? base : base + " " + (round + 1);
    }

    /** A place in the firm that somebody is hired for. */
    private record Post(
            Department department,
            String team,
            int level,
            @Nullable String managerEmail) {}

    private Colleague hireNew(Site site, Post post) {
        int number = hired.size();
        Dice dice = Dice.about("name", number);
        String name = dice.oneOf(site.firstNames()) + " " + dice.oneOf(site.lastNames());
        Job job = new Job(
                name,
                address(name),
                post.department().titleAt(post.level()),
                post.level(),
                post.department().function(),
                post.department().name(),
                post.team(),
                site.name(),
                site.zone().getId(),
                languages(site, number),
                started(number, post.level()));
        return hire(new Colleague(number, job, post.managerEmail(), answering.answersOf(number, job, site)));
    }

    private Colleague hireCast(CastMember member, @Nullable String managerEmail, String team) {
        int number = hired.size();
        Site site = sites.stream()
                .filter(each -> each.name().equals(member.site()))
                .findFirst()
                .orElseThrow();
        Department department = departments.stream()
                .filter(each -> each.name().equals(member.department()))
                .findFirst()
                .orElseThrow();
        Job job = new Job(
                member.name(),
                address(member.name()),
                member.title(),
                member.level(),
                department.function(),
                department.name(),
                team,
                site.name(),
                site.zone().getId(),
                site.languages(),
                started(number, member.level()));
        return hire(new Colleague(
                number, job, managerEmail, member.withOwnAnswers(answering.answersOf(number, job, site))));
    }

    private Colleague hire(Colleague colleague) {
        hired.add(colleague);
        return colleague;
    }

    private List<String> languages(Site site, int number) {
        Dice dice = Dice.about("languages", number);
        List<String> spoken = new ArrayList<>(site.languages());
        if (dice.chance(30)) {
            spoken.add(dice.oneOf(site.otherLanguages()));
        }
        return List.copyOf(spoken);
    }

    private LocalDate started(int number, int level) {
        Dice dice = Dice.about("started", number);
        boolean newcomer = level <= 2 && dice.chance(9);
        return newcomer ? today.minusDays(dice.between(10, 85)) : today.minusDays(dice.between(120, 1_100 * level));
    }

    private String address(String name) {
        String plain = Normalizer.normalize(name.replace("ł", "l"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String[] words = plain.replaceAll("[^a-z ]", "").split(" ");
        String local = words[0] + "." + words[words.length - 1];
        String address = local + "@northwindrail.example";
        for (int again = 2; !takenAddresses.add(address); again++) {
            address = local + again + "@northwindrail.example";
        }
        return address;
    }
}
