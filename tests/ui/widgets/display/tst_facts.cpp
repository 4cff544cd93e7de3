#include <QClipboard>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "ui/widgets/display/facts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copyButtonCopies()
    {
        CopyLine line(u"Browser"_s, u"http://localhost:8080"_s);
        line.setValue(u"http://localhost:9090"_s);
        line.show();
        line.findChild<QToolButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:9090"_s);
    }
};

QTEST_MAIN(FactsTest)
#include "tst_facts.moc"
