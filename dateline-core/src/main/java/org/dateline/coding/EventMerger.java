package org.dateline.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;

/**
 * One happening told by two words of a sentence is one event: "a bombing that killed 46", "visited Paris and met",
 * "were killed in clashes".
 */
final class EventMerger {
    private static final Set<String> MEANS =
            Set.of("in", "during", "by", "after", "when", "through", "with", "from", "of", "as", "on", "at");

    private final Casualties casualties;

    EventMerger(Casualties casualties) {
        this.casualties = casualties;
    }

    /** Joins drafts of one sentence; the order of what stays is kept. */
    List<Draft> merge(List<Draft> drafts) {
        int[] group = groups(drafts);
        List<Draft> left = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (group[i] == i) {
                left.add(joined(drafts, group, i));
            }
        }
        return left;
    }

    /** For each draft the first one that it is linked with, directly or through others. */
    private int[] groups(List<Draft> drafts) {
        int[] group = new int[drafts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (drafts.get(j).type() == drafts.get(i).type() && same(drafts.get(j), drafts.get(i))) {
                    unite(group, i, j);
                }
            }
        }
        return group;
    }

    private static void unite(int[] group, int i, int j) {
        int kept = Math.min(group[i], group[j]);
        int gone = Math.max(group[i], group[j]);
        for (int k = 0; k <= i; k++) {
            group[k] = group[k] == gone ? kept : group[k];
        }
    }

    private Draft joined(List<Draft> drafts, int[] group, int head) {
        Draft kept = drafts.get(head);
        for (int i = head + 1; i < drafts.size(); i++) {
            if (group[i] == head) {
                Draft other = drafts.get(i);
                kept = better(kept, other) ? absorb(kept, other) : absorb(other, kept);
            }
        }
        return kept;
    }

    private boolean same(Draft a, Draft b) {
        return linked(a, b) || linked(b, a) || together(a, b) || together(b, a) || outcome(a, b);
    }

    /** "opened fire on the post, killing two": a participle after a comma tells what came of the act before it. */
    private boolean outcome(Draft act, Draft result) {
        int verb = result.trigger.token();
        Scene scene = result.scene;
        boolean participle = verb > 0
                && "VBG".equals(scene.token(verb).tag())
                && ",".equals(scene.token(verb - 1).form());
        return participle
                && act.trigger.token() < verb
                && result.type() == EventType.ASSAULT
                && casualties.tells(scene, verb)
                && scene.sentence().child(verb, "nsubj") < 0;
    }

    /** The noun is what the verb says it of: its subject, its circumstance, the head of its relative clause. */
    private boolean linked(Draft verb, Draft noun) {
        if (noun.trigger.entry().pos() != 'n') {
            return false;
        }
        Scene scene = verb.scene;
        Sentence tree = scene.sentence();
        int v = verb.trigger.token();
        int n = noun.trigger.token();
        boolean casualty = verb.type() == EventType.ASSAULT && casualties.tells(scene, v);
        if (scene.token(v).isVerb()
                && (scene.arguments().subjects(v).contains(n)
                        || scene.arguments().objects(v).contains(n))) {
            return true;
        }
        boolean circumstance =
                tree.has(n, "obl", "nmod") && tree.token(n).head() == v && MEANS.contains(tree.preposition(n));
        boolean relative = tree.has(v, "acl", "advcl") && tree.token(v).head() == n;
        boolean compound = tree.has(n, "compound") && tree.token(n).head() == v;
        boolean inIt = circumstance
                && Set.of("in", "during").contains(tree.preposition(n))
                && scene.token(v).isVerb();
        boolean ofIt = circumstance && (casualty || verb.type() == EventType.CONSULT);
        return compound || ofIt || (inIt && verb.type() == EventType.ASSAULT) || (relative && casualty);
    }

    /** "killed 3 and wounded 10", "visited Paris and met the president". */
    private boolean together(Draft first, Draft second) {
        Sentence tree = first.scene.sentence();
        int a = first.trigger.token();
        int b = second.trigger.token();
        boolean joined = (tree.has(b, "conj", "advcl", "xcomp") && tree.token(b).head() == a)
                || (tree.token(a).head() == tree.token(b).head() && tree.has(a, "conj") && tree.has(b, "conj"));
        if (!joined || first.judgement.status() != second.judgement.status()) {
            return false;
        }
        boolean counts = casualties.tells(first.scene, b) || casualties.tells(first.scene, a);
        return first.type() == EventType.CONSULT || (first.type() == EventType.ASSAULT && counts);
    }

    /** The one that says more precisely what happened stays. */
    private boolean better(Draft a, Draft b) {
        boolean aTells = casualties.tells(a.scene, a.trigger.token());
        boolean bTells = casualties.tells(b.scene, b.trigger.token());
        if (aTells != bTells) {
            return bTells;
        }
        return (a.mode == null ? 0 : 1) >= (b.mode == null ? 0 : 1);
    }

    private static Draft absorb(Draft kept, Draft gone) {
        if (kept.type() == EventType.CONSULT) {
            kept.sources = union(kept.sources, gone.sources);
        } else if (kept.sources.isEmpty()) {
            kept.sources = gone.sources;
        }
        if (kept.targets.isEmpty() || kept.type() == EventType.ASSAULT) {
            kept.targets = union(kept.targets, gone.targets);
        }
        if (kept.place == null) {
            kept.place = gone.place;
        }
        if (kept.date == null) {
            kept.date = gone.date;
        }
        if (kept.mode == null) {
            kept.mode = gone.mode;
        }
        gone.counts.forEach(kept.counts::putIfAbsent);
        gone.evidence.forEach(kept.evidence::putIfAbsent);
        kept.weapons.addAll(gone.weapons);
        kept.objects.addAll(gone.objects);
        if (kept.attribution.isEmpty()) {
            kept.attribution.addAll(gone.attribution);
        }
        return kept;
    }

    private static List<ActorMention> union(List<ActorMention> a, List<ActorMention> b) {
        Set<ActorMention> all = new LinkedHashSet<>(a);
        for (ActorMention m : b) {
            if (a.stream().noneMatch(x -> x.actor().name().equals(m.actor().name()))) {
                all.add(m);
            }
        }
        return List.copyOf(all);
    }
}
