// The console's memory, and stanzas written by hand.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "protocols/xml/document.h"
#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/xmpp/consolemodel.h"
#include "ui/xmpp/stanzadraft.h"

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
    void settle() { QTest::qWait(300); }
    QString tag(int row) const { return model.index(row, ConsoleModel::Summary).data(Role::Tag).toString(); }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

} // namespace

class XmppConsoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestStandsFirst()
    {
        Filled filled;
        filled.model.take(entryOf("<message to='you@x.example'><body>one</body></message>", false));
        filled.model.take(entryOf("<presence from='you@x.example'/>", true));
        filled.settle();
        QCOMPARE(filled.model.rowCount(), 2);
        QCOMPARE(filled.text(0, ConsoleModel::Kind), u"presence"_s);
        QCOMPARE(filled.text(1, ConsoleModel::Peer), u"you@x.example"_s);
        QVERIFY(filled.text(1, ConsoleModel::Summary).contains(u"one"_s));
        QVERIFY(ConsoleModel::text(*filled.model.entry(filled.model.index(1, 0))).contains(u"\n"_s)); // indented
    }

    void marksAnswers()
    {
        Filled filled;
        filled.model.take(
            entryOf("<iq type='get' id='1' to='x.example'><ping xmlns='urn:xmpp:ping'/></iq>", false, 1000));
        filled.model.take(entryOf("<iq type='get' id='2'><ping xmlns='urn:xmpp:ping'/></iq>", false, 1000));
        filled.settle();
        QCOMPARE(filled.tag(0), u"waits"_s);
        filled.model.take(entryOf("<iq type='result' id='1' from='evil.example'/>", true, 1010)); // not who was asked
        filled.model.take(entryOf("<iq type='result' id='1' from='x.example'/>", true, 1035, 2)); // another account's
        filled.model.take(entryOf("<iq type='result' id='1' from='x.example'/>", true, 1040));
        filled.model.take(entryOf("<iq type='error' id='2'/>", true, 1050));
        filled.settle();
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
        filled.settle();
        QCOMPARE(filled.model.rowCount(), int(ConsoleModel::mostRows));
        QCOMPARE(filled.model.entry(filled.model.index(0, 0))->element.attribute(u"id"), QString::number(more - 1));
        filled.model.take(entryOf("<message id='last'/>", true));
        filled.settle();
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
            filled.settle();
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
        filled.settle();
        QCOMPARE(filled.model.rowCount(), 0);
        QCOMPARE(filled.model.waiting(), 1);
        QVERIFY(!waiting.isEmpty());
        filled.model.setHeld(false);
        QCOMPARE(filled.model.rowCount(), 1);
        filled.model.clear();
        QCOMPARE(filled.model.rowCount() + filled.model.waiting(), 0);
    }

    void checksWhatIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault"); // the beginning; empty: it can be sent
        const auto row = [](const char* name, const char* text, const char* fault = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(fault);
        };
        row("message", "<message to='you@x.example'><body>ü</body></message>");
        row("with its namespace", "<presence xmlns='jabber:client'/>");
        row("request", "<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>");
        row("answer", "<iq type='result' id='7'/>");
        row("nothing", "  \n", "Write a stanza");
        row("not closed", "<message>\n  <body>", "Line 2, column ");
        row("first line", "<message><&/></message>", "Line 1, column 1");
        row("out of the wrapping", "<message/></w><w><message/>", "Line 1, column");
        row("two", "<message/><message/>", "Exactly one");
        row("text around", "hello <message/>", "Exactly one");
        row("another element", "<r xmlns='urn:xmpp:sm:3'/>", "Only message");
        row("another namespace", "<message xmlns='urn:x'/>", "Only message");
        row("stream", "<stream:error xmlns:stream='http://etherx.jabber.org/streams'/>", "Only message");
        row("no type", "<iq><ping xmlns='urn:xmpp:ping'/></iq>", "An iq has the type");
        row("asks nothing", "<iq type='get'/>", "An iq of type get");
        row("answers nothing", "<iq type='result'/>", "An answer has the id");
        row("bad address", "<message to='@@'/>", "");
    }
    void checksWhatIsWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, fault);
        const auto draft = StanzaDraft::of(text);
        QVERIFY(draft.stanza.has_value() != !draft.fault.isEmpty());
        QVERIFY2(fault.isEmpty() || draft.fault.startsWith(fault), qPrintable(draft.fault));
        if (text.contains(u"@@"_s))
            QVERIFY(!draft.stanza);
        else
            QCOMPARE(draft.stanza.has_value(), fault.isEmpty());
        if (draft.stanza && draft.stanza->isRequest())
            QVERIFY(!draft.stanza->id().isEmpty());
    }

    void boundsWhatIsWritten()
    {
        const auto draft = StanzaDraft::of(
            u"<message><body>"_s + QString(StanzaDraft::mostBytes, u'x') + u"</body></message>"_s);
        QVERIFY(!draft.stanza);
        QVERIFY(draft.fault.contains(u"more than"_s));
    }

    void templatesCanBeSent()
    {
        for (const auto& one : stanzaTemplates(u"x.example"_s)) {
            const auto draft = StanzaDraft::of(one.text);
            QVERIFY2(draft.stanza, qPrintable(one.title + u": "_s + draft.fault));
        }
    }
};

QTEST_MAIN(XmppConsoleTest)
#include "tst_xmppconsole.moc"
