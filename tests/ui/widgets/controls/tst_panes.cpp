#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/panes.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panesComeBackAndFold()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        {
            Panes panes(Qt::Horizontal, u"p"_s, memory);
            panes.addPane(new QWidget, 240, 100);
            panes.addPane(new QWidget, 0, 100);
            panes.resize(800, 400);
            panes.show();
            QVERIFY(qAbs(panes.sizes().at(0) - 240) < 30);
            panes.setSizes({300, 500});
        }
        Panes again(Qt::Horizontal, u"p"_s, memory);
        again.addPane(new QWidget, 240, 100);
        again.addPane(new QWidget, 0, 100);
        again.resize(800, 400);
        again.show();
        QVERIFY2(qAbs(again.sizes().at(0) - 300) < 6, qPrintable(QString::number(again.sizes().at(0))));
        again.setFolded(again.widget(0), true);
        QVERIFY(again.isFolded(again.widget(0)));
    }

    /// In a narrow window what is beside a wide pane is still to be read.
    void widePaneLeavesItsNeighbourTheLargerPart()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        Panes panes(Qt::Horizontal, u"p"_s, memory);
        panes.addPane(new QWidget, 200, 100);
        panes.addPane(new QWidget, 0, 200);
        panes.addPane(new QWidget, 150, 100);
        panes.resize(800, 400);
        panes.show();
        panes.setWide(panes.widget(2), 340);
        const auto sizes = panes.sizes();
        QVERIFY2(sizes[1] * 3 >= sizes[2] * 4 - 6, qPrintable(u"%1 beside %2"_s.arg(sizes[1]).arg(sizes[2])));
        QVERIFY(sizes[2] > Metrics::px(150));
    }

    /// While it shows something wide, a pane takes room from the one that has what is left, and gives it back.
    void widePaneGivesItsRoomBack()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        const auto fill = [](Panes& panes) {
            panes.addPane(new QWidget, 0, 300);
            panes.addPane(new QWidget, 200, 100);
            panes.resize(900, 400);
            panes.show();
        };
        {
            Panes panes(Qt::Horizontal, u"p"_s, memory);
            fill(panes);
            const int usual = panes.sizes().at(1);
            panes.setWide(panes.widget(1), 340);
            QCOMPARE(panes.sizes().at(1), Metrics::px(340));
            panes.setWide(panes.widget(1), 0);
            QCOMPARE(panes.sizes().at(1), usual);
            panes.setFolded(panes.widget(1), true);
            panes.setFolded(panes.widget(1), false);
            panes.setWide(panes.widget(1), 340);
            QTRY_COMPARE(panes.sizes().at(1), Metrics::px(340));
            panes.setWide(panes.widget(1), 2000); // is wide already
            QTRY_COMPARE(panes.sizes().at(1), Metrics::px(340));
        } // it ends wide
        Panes again(Qt::Horizontal, u"p"_s, memory);
        fill(again);
        QVERIFY2(qAbs(again.sizes().at(1) - Metrics::px(200)) < 6, qPrintable(QString::number(again.sizes().at(1))));
        again.setWide(again.widget(1), 2000); // its neighbour keeps its least
        QVERIFY2(again.sizes().at(0) >= Metrics::px(300), qPrintable(QString::number(again.sizes().at(0))));
    }
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
