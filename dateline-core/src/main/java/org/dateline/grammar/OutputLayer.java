package org.dateline.grammar;

import java.util.Arrays;

/** The last layer of the parser's network: a score for each transition. */
final class OutputLayer {
    private static final int AT_ONCE = 4;

    private final int hidden;
    private final int width;
    private final float[][] weights;

    OutputLayer(ParserModel model) {
        int transitions = model.transitions();
        hidden = (model.hidden + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
        width = (transitions + 7) / 8 * 8;
        weights = new float[hidden][width];
        for (int h = 0; h < model.hidden; h++) {
            System.arraycopy(model.outputWeights[h], 0, weights[h], 0, transitions);
        }
    }

    /** Length of the array of scores, a little more than there are transitions. */
    int width() {
        return width;
    }

    /** Length of the array of hidden units, filled up with zeros. */
    int hidden() {
        return hidden;
    }

    void score(float[] units, float[] scores) {
        Arrays.fill(scores, 0);
        for (int h = 0; h < hidden; h += AT_ONCE) {
            addRows(weights, units, h, scores);
        }
    }

    private static void addRows(float[][] rows, float[] units, int h, float[] scores) {
        float[] a = rows[h];
        float[] b = rows[h + 1];
        float[] c = rows[h + 2];
        float[] d = rows[h + 3];
        float ua = units[h];
        float ub = units[h + 1];
        float uc = units[h + 2];
        float ud = units[h + 3];
        for (int t = 0; t < scores.length; t++) {
            scores[t] += ua * a[t] + ub * b[t] + uc * c[t] + ud * d[t];
        }
    }
}
