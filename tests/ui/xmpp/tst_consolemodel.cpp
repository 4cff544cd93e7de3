// The console's memory.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "protocols/xml/document.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/waiting.h"
#include "ui/style/painting/rowroles.h"
#include "ui/xmpp/consolemodel.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

ConsoleEntry entryOf(const QByteArray& inside, bool in, qint64 at = 0, qint64 account = 1)
{
    const auto wrapped = xml::parse("<w xmlns='jabber:client'>" + inside + "</w>");
    return {.at = at, .account = account, .title = u"home"_s, .in = in, .element = wrapped->firstElement()};
}

struct Filled {
    ConsoleModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    void flush() { QVERIFY(flushBatches(model)); }
    QString tag(int row) const { return model.index(row, ConsoleModel::Summary).data(Role::Tag).toString(); }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

} // namespace

class ConsoleModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestStandsFirst()
    {
        Filled filled;
        filled.model.take(entryOf("<message to='you@x.example'><body>one</body></message>", false));
        filled.model.take(entryOf("<presence from='you@x.example'/>", true));
        filled.flush();
        QCOMPARE(filled.model.rowCount(), 2);
        QCOMPARE(filled.text(0, ConsoleModel::Kind), u"presence"_s);
        QCOMPARE(filled.text(1, ConsoleModel::Peer), u"you@x.example"_s);
        QVERIFY(filled.text(1, ConsoleModel::Summary).contains(u"one"_s));
        QVERIFY(ConsoleModel::text(*filled.model.entry(filled.model.index(1, 0))).contains(u"\n"_s)); // indented
    }

    /// Its column never cuts what it holds, and anybody may call an element anything.
    void aKindIsBounded()
    {
        Filled filled;
        filled.model.take(entryOf("<" + QByteArray("x").repeated(300) + "/>", true));
        filled.model.take(entryOf("<iq type='result' id='1'/>", true));
        filled.flush();
        QCOMPARE(filled.text(0, ConsoleModel::Kind), u"iq result"_s);
        QVERIFY(filled.text(1, ConsoleModel::Kind).size() <= 25);
        const auto least = filled.model.headerData(ConsoleModel::Kind, Qt::Horizontal, Role::LeastWidth);
        QVERIFY(!least.isValid()); // none: it is as wide as its rows need
    }

    void marksAnswers()
    {
        Filled filled;
        filled.model.take(
            entryOf("<iq type='get' id='1' to='x.example'><ping xmlns='urn:xmpp:ping'/></iq>", false, 1000));
        filled.model.take(entryOf("<iq type='get' id='2'><ping xmlns='urn:xmpp:ping'/></iq>", false, 1000));
        filled.flush();
        QCOMPARE(filled.tag(0), u"waits"_s);
        filled.model.take(entryOf("<iq type='result' id='1' from='evil.example'/>", true, 1010)); // not who was asked
        filled.model.take(entryOf("<iq type='result' id='1' from='x.example'/>", true, 1035, 2)); // another account's
        filled.model.take(entryOf("<iq type='result' id='1' from='x.example'/>", true, 1040));
        filled.model.take(entryOf("<iq type='error' id='2'/>", true, 1050));
        filled.flush();
        QCOMPARE(filled.model.rowCount(), 6);
        QCOMPARE(filled.tag(0), u"answer, 50 ms"_s);
        QCOMPARE(filled.tag(1), u"answer, 40 ms"_s);
        QCOMPARE(filled.tag(2), QString());
        QCOMPARE(filled.tag(3), QString());
        QCOMPARE(filled.tag(5), u"answered, 40 ms"_s);
        const auto* question = filled.model.entry(filled.model.index(5, 0));
        QCOMPARE(filled.model.indexOf(question->partner).row(), 1);
        QCOMPARE(filled.model.entry(filled.model.index(1, 0))->partner, question->number);
    }

    void keepsABoundedNumber()
    {
        Filled filled;
        const int more = int(ConsoleModel::mostRows) + 50;
        for (int i = 0; i < more; ++i)
            filled.model.take(entryOf("<message id='" + QByteArray::number(i) + "'/>", true));
        filled.flush();
        QCOMPARE(filled.model.rowCount(), int(ConsoleModel::mostRows));
        QCOMPARE(filled.model.entry(filled.model.index(0, 0))->element.attribute(u"id"), QString::number(more - 1));
        filled.model.take(entryOf("<message id='last'/>", true));
        filled.flush();
        QCOMPARE(filled.model.rowCount(), int(ConsoleModel::mostRows));
        QVERIFY(!filled.model.indexOf(51).isValid());
        QVERIFY(filled.model.indexOf(52).isValid());
    }

    void keepsBoundedBytes()
    {
        Filled filled;
        const QByteArray large(200 * 1024, 'x');
        for (int i = 0; i < 14; ++i) {
            filled.model.take(entryOf("<message><body>" + large + "</body></message>", true));
            filled.flush();
            QVERIFY(filled.model.bytes() <= ConsoleModel::mostBytes);
        }
        QCOMPARE(filled.model.rowCount(), int(ConsoleModel::mostBytes / (200 * 1024)));
    }

    void holdsStill()
    {
        Filled filled;
        filled.model.setHeld(true);
        QSignalSpy waiting(&filled.model, &ConsoleModel::waitingChanged);
        filled.model.take(entryOf("<message/>", true));
        filled.flush();
        QCOMPARE(filled.model.rowCount(), 0);
        QCOMPARE(filled.model.waiting(), 1);
        QVERIFY(!waiting.isEmpty());
        filled.model.setHeld(false);
        QCOMPARE(filled.model.rowCount(), 1);
        filled.model.clear();
        QCOMPARE(filled.model.rowCount() + filled.model.waiting(), 0);
    }
};

QTEST_MAIN(ConsoleModelTest)
#include "tst_consolemodel.moc"
