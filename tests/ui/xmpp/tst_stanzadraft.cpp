#include <QTest>

#include "tests/support/testclass.h"
#include "ui/languages/languages.h"
#include "ui/xmpp/stanzadraft.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StanzaDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void saysWhyInTheWindowsLanguage()
    {
        const Languages german(u"de"_s);
        QCOMPARE(StanzaDraft::of(u"<message to='@@'/>"_s).fault, u"Eine Adresse hat keine leeren Teile."_s);
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

QTEST_MAIN(StanzaDraftTest)
#include "tst_stanzadraft.moc"
