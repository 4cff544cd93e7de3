#include <QAccessible>
#include <QClipboard>
#include <QLabel>
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

    /// What is pasted is read first.
    void longValueIsWrappedAndNotCut()
    {
        CopyLine line(u"curl"_s, u"curl --insecure 'https://127.0.0.1:8443/a/long/way/to/go' --output page.html"_s);
        const int one = line.sizeHint().height();
        line.setWrapped();
        line.setFixedWidth(240);
        line.show();
        QVERIFY(line.heightForWidth(240) > one);
        QVERIFY(line.findChildren<QLabel*>().first()->wordWrap());
    }

    /// Who types what is shown takes the end of a line for a blank.
    void wrappedLinesEndBetweenWords()
    {
        const QString words = u"everyportd stations enrol town.example - --server tcp:192.0.2.7:5222"_s;
        CopyLine line(u"Command"_s, words);
        line.setWrapped();
        const QLabel* shown = line.findChildren<QLabel*>().first();
        QVERIFY(shown->text().contains(u"town.\u2060example - -\u2060-\u2060server"_s));
        line.findChild<QToolButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), words);
    }

    /// No line, and no pane, is as wide as a path.
    void longWordsEndLinesWithin()
    {
        const QString path = u"/a/folder/that/is/deeper/than/a/line/is/wide/and/goes/on"_s;
        CopyLine line(u"Command"_s, u"everyportd --data "_s + path);
        line.setWrapped();
        QVERIFY(line.findChildren<QLabel*>().first()->text().remove(QChar(0x200b)).contains(path));
        QVERIFY2(line.minimumSizeHint().width() < 400, qPrintable(QString::number(line.minimumSizeHint().width())));
    }

    /// A language's word may be wider than the place that was kept for it.
    void longLabelKeepsAwayFromItsValue()
    {
        Facts facts(40);
        facts.set(u"Nachrichten ausgehend"_s, u"23"_s);
        facts.resize(400, 40);
        facts.show();
        const QList<QLabel*> labels = facts.findChildren<QLabel*>();
        QVERIFY(labels[1]->x() - labels[0]->geometry().right() > 8);
    }

    /// An address is one word, and may be wider than its pane.
    void anElidedValueMakesNothingWider()
    {
        const QString address = u"market-stall@stations.townhall-of-a-long-name.example/station"_s;
        Facts facts;
        facts.set(u"Address"_s, address, false, address);
        const int whole = facts.minimumSizeHint().width();
        facts.setElided(u"Address"_s);
        facts.setElided(u"Version"_s); // there is none
        QVERIFY2(facts.minimumSizeHint().width() < whole, qPrintable(QString::number(whole)));
        const QLabel* value = facts.findChildren<QLabel*>()[1];
        QVERIFY(!value->wordWrap());
        facts.set(u"Address"_s, address, false, address); // as it is told again
        QVERIFY(facts.minimumSizeHint().width() < whole);
        QCOMPARE(value->text(), address); // for who copies it
        QCOMPARE(value->toolTip(), address);
        QCOMPARE(value->accessibleName(), u"Address: "_s + address);
    }

    /// A value is read out together with what it is of.
    void valuesSayWhatTheyAre()
    {
        Facts facts;
        facts.set(u"Port"_s, u"5222"_s);
        facts.set(u"Port"_s, u"5223"_s);
        const auto names = [&facts] {
            QStringList all;
            for (const QLabel* label : facts.findChildren<QLabel*>()) {
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QLabel*>(label));
                all << spoken->text(QAccessible::Name);
            }
            return all;
        };
        QCOMPARE(names(), (QStringList{u"Port"_s, u"Port: 5223"_s}));
    }
};

QTEST_MAIN(FactsTest)
#include "tst_facts.moc"
