package org.dateline.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.count.CountMention;
import org.dateline.evidence.Evidence;
import org.dateline.place.PlaceMention;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** An event while its fields are being filled; lives within the coding of one report. */
final class Draft {
    final Scene scene;
    final Trigger trigger;
    final Map<String, Evidence> evidence = new LinkedHashMap<>();
    final Map<String, CountMention> counts = new LinkedHashMap<>();
    final List<Event.Said> attribution = new ArrayList<>();
    final List<Event.Thing> weapons = new ArrayList<>();
    final List<Event.Thing> objects = new ArrayList<>();
    final List<ActorMention> victims = new ArrayList<>();
    /** How it stands in its sentence; where a light verb carries the words, how that verb stands. */
    Judgement judgement;

    List<ActorMention> sources = List.of();
    List<ActorMention> targets = List.of();
    List<String> contexts = List.of();

    @Nullable
    PlaceMention place;

    @Nullable
    TimeMention date;

    @Nullable
    String mode;

    @Nullable
    String cameo;

    /** The event told before that this one is another mention of, where that is plain; null if none. */
    @Nullable
    Draft of;

    Status status;
    Timeframe timeframe = Timeframe.CURRENT;
    int incident = -1;

    Draft(Scene scene, Trigger trigger, Judgement judgement) {
        this.scene = scene;
        this.trigger = trigger;
        this.judgement = judgement;
        this.status = judgement.status();
        this.mode = trigger.entry().mode();
        this.cameo = trigger.entry().cameo();
    }

    EventType type() {
        return trigger.type();
    }

    boolean hasActor() {
        return !sources.isEmpty() || !targets.isEmpty();
    }

    /** Whether somebody is in it who acts or suffers in politics: a body, an office, a group, not just a name. */
    boolean hasPoliticalActor() {
        return sources.stream().anyMatch(Draft::political) || targets.stream().anyMatch(Draft::political);
    }

    static boolean political(ActorMention mention) {
        return mention.actor().role() != null
                || mention.actor().country() != null
                || mention.actor().code() != null;
    }
}
