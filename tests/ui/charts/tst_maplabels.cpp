#include "ui/charts/maplabels.h"

#include <QFontMetricsF>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class MapLabelsTest : public QObject {
    Q_OBJECT

    static QRectF mark(double x, double y) { return {x - 10, y - 10, 20, 20}; }
    static QList<MapLabel> placed(const QList<QRectF>& marks, const QStringList& names)
    {
        return placeLabels(marks, names, QRectF(0, 0, 400, 300), QFontMetricsF(QFont()));
    }

private Q_SLOTS:
    void aNameStandsBelowItsMark()
    {
        const auto labels = placed({mark(200, 100)}, {u"Hall"_s});
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().words, u"Hall"_s);
        QVERIFY(labels.first().box.top() > 110);
        QVERIFY(qAbs(labels.first().box.center().x() - 200) < 1);
    }

    void atThePlansEdgesItStaysWithin()
    {
        const QList<QRectF> marks{mark(5, 100), mark(395, 150), mark(200, 295)};
        const auto labels = placed(marks, {u"Cloakroom"_s, u"Cloakroom"_s, u"Cloakroom"_s});
        for (const MapLabel& label : labels) {
            QVERIFY(QRectF(0, 0, 400, 300).contains(label.box));
            QCOMPARE(label.words, u"Cloakroom"_s);
        }
        QVERIFY(labels[2].box.bottom() < 295); // above its mark
    }

    void noNameCoversAnother()
    {
        QList<QRectF> marks;
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            marks.append(mark(60 + 55 * (i % 6), 100 + 60 * (i / 6)));
            names.append(u"A very long name of a place, number %1"_s.arg(i));
        }
        const auto labels = placed(marks, names);
        int shown = 0;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            shown += !labels[i].box.isEmpty();
            QVERIFY(labels[i].box.isEmpty() || !labels[i].words.isEmpty());
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!labels[i].box.intersects(labels[other].box));
        }
        QVERIFY2(shown >= 6, qPrintable(QString::number(shown)));
    }

    void whoComesFirstHasTheFirstChoice()
    {
        const auto labels = placed({mark(200, 100), mark(215, 104)}, {u"North entrance"_s, u"South entrance"_s});
        QCOMPARE(labels[0].words, u"North entrance"_s);
        QVERIFY(!labels[0].box.intersects(labels[1].box));
    }

    void aMarkWithoutANameHasNone() { QVERIFY(placed({mark(200, 100)}, {QString()}).first().box.isEmpty()); }
};

QTEST_MAIN(MapLabelsTest)
#include "tst_maplabels.moc"
