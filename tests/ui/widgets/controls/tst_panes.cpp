#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
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
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
