#include <QTest>

#include "app/xmppchat/forms/xmppforms.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;
using chat::FormField;
using chat::FormRule;
using Kind = FormField::Kind;
using xmpp::DataForm;

/// Data forms in the chat model's words, and back.
class XmppFormsTest : public QObject {
    Q_OBJECT

    static DataForm form(const QByteArray& inside)
    {
        return *DataForm::fromElement(*xml::parse("<x xmlns='jabber:x:data' type='form'>" + inside + "</x>"));
    }
    static xmpp::client::RegistrationForm registration(const QByteArray& inside)
    {
        return xmpp::client::RegistrationForm::of(
            *xml::parse("<query xmlns='jabber:iq:register'>" + inside + "</query>"));
    }

private Q_SLOTS:
    void everyKindHasItsWord_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        const std::pair<const char*, Kind> kinds[] = {{"boolean", Kind::YesNo}, {"fixed", Kind::Words},
            {"hidden", Kind::Hidden}, {"jid-multi", Kind::Addresses}, {"jid-single", Kind::Address},
            {"list-multi", Kind::SomeOf}, {"list-single", Kind::OneOf}, {"text-multi", Kind::Lines},
            {"text-private", Kind::Secret}, {"text-single", Kind::Text}, {"something-new", Kind::Text}};
        for (const auto& [type, kind] : kinds)
            QTest::newRow(type) << QByteArray(type) << int(kind);
    }
    void everyKindHasItsWord()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, kind);
        const auto made = formOf(form("<field var='f' label='L' type='" + type
            + "'><required/><desc>D</desc><value>1</value><option label='One'><value>1</value></option></field>"));
        QCOMPARE(made.fields.size(), 1);
        const auto& field = made.fields.first();
        QCOMPARE(int(field.kind), kind);
        QCOMPARE(field.values, QStringList{u"1"_s});
        QCOMPARE(field.label, u"L"_s);
        QCOMPARE(field.help, u"D"_s);
        QVERIFY(field.isRequired);
        QCOMPARE(field.choices.first(), (chat::FormChoice{u"1"_s, u"One"_s}));
    }

    void rulesAreTakenOver_data()
    {
        QTest::addColumn<QByteArray>("validate");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const QByteArray& validate, const QString& given, chat::FormFault fault) {
            QTest::newRow(name) << validate << QStringList{given} << int(fault);
        };
        row("in range", " datatype='xs:integer'><range min='1' max='9'/>", u"9"_s, chat::FormFault::None);
        row("out of range", " datatype='xs:integer'><range min='1' max='9'/>", u"10"_s, chat::FormFault::TooLarge);
        row("a byte", " datatype='xs:byte'>", u"128"_s, chat::FormFault::TooLarge);
        row("a narrower byte", " datatype='xs:byte'><range max='5'/>", u"-129"_s, chat::FormFault::TooSmall);
        row("no date", " datatype='xs:date'>", u"today"_s, chat::FormFault::NotDate);
        row("shape", "><regex>[a-z]+</regex>", u"A"_s, chat::FormFault::OtherShape);
        row("unknown type", " datatype='x:colour'>", u"blue"_s, chat::FormFault::None);
    }
    void rulesAreTakenOver()
    {
        QFETCH(QByteArray, validate);
        QFETCH(QStringList, given);
        QFETCH(int, fault);
        const auto made = formOf(form("<field var='f'><validate xmlns='http://jabber.org/protocol/xdata-validate'"
            + validate + "</validate></field>"));
        QCOMPARE(int(chat::faultOf(made.fields.first(), given)), fault);
    }

    void answersGoBackAsTheyWereAsked()
    {
        const auto asked = form(
            "<field var='FORM_TYPE' type='hidden'><value>urn:f</value></field><field type='fixed'><value>Words</value></field>"
            "<field var='name'/><field var='empty'/><field var='cleared'><value>was</value></field>"
            "<field var='some' type='list-multi'><value>a</value><option><value>a</value></option></field>"
            "<field var='open' type='boolean'><value>true</value></field>");
        auto filled = formOf(asked);
        QCOMPARE(filled.find(u"open")->values, QStringList{u"1"_s});
        filled.find(u"name")->values = {u"amber"_s};
        filled.find(u"cleared")->values.clear();
        filled.find(u"some")->values.clear();
        filled.find(u"FORM_TYPE")->values = {u"urn:forged"_s};
        QCOMPARE(xml::serialise(filledForm(asked, filled).toElement()),
            "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='hidden'><value>urn:f</value></field><field var='name'><value>amber</value></field>"
            "<field var='cleared'><value/></field><field var='some'/><field var='open'><value>1</value></field></x>");
    }

    /// Whoever shows them looks for no words of ours in them.
    void theirWordsAreTheirs()
    {
        QVERIFY(formOf(form("<instructions>Choose well.</instructions>")).isForeign);
        QVERIFY(formOf(registration("<instructions>Choose well.</instructions><username/>")).isForeign);
    }

    void picturesThatCameWithItAreShown()
    {
        const auto wanted = registration(
            "<x xmlns='jabber:x:data' type='form'><field var='ocr'><media xmlns='urn:xmpp:media-element'><uri type='audio/x-wav'>cid:w</uri>"
            "<uri type='image/png'>cid:p@bob.xmpp.org</uri></media></field></x>"
            "<data xmlns='urn:xmpp:bob' cid='p@bob.xmpp.org' type='image/png'>AAECAw==</data>");
        const auto made = formOf(wanted);
        QCOMPARE(made.fields.first().pictures.size(), 1);
        QCOMPARE(made.fields.first().pictures.first().bytes, QByteArray::fromHex("00010203"));
    }

    /// One cannot answer with another page than theirs; it goes back as it came.
    void aRiddlesPageIsNoQuestion_data()
    {
        QTest::addColumn<QByteArray>("formType");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isPage");
        const QByteArray captcha = "urn:xmpp:captcha";
        const QByteArray page = "https://chat.test/captcha/1";
        QTest::newRow("url") << captcha << QByteArray("url") << page << true;
        QTest::newRow("ejabberd's") << captcha << QByteArray("captcha-fallback-url") << page << true;
        QTest::newRow("one's own page") << QByteArray("jabber:iq:register") << QByteArray("url") << page << false;
        QTest::newRow("another field") << captcha << QByteArray("homepage") << page << false;
        QTest::newRow("no page") << captcha << QByteArray("url") << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("empty") << captcha << QByteArray("url") << QByteArray() << false;
    }
    void aRiddlesPageIsNoQuestion()
    {
        QFETCH(QByteArray, formType);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, isPage);
        const auto wanted = registration(
            "<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE' type='hidden'><value>" + formType
            + "</value></field><field var='" + name + "' type='text-single'><value>" + value
            + "</value></field><field var='ocr'/></x>");
        const auto made = formOf(wanted);
        QCOMPARE(made.webPage, isPage ? QString::fromLatin1(value) : QString());
        QCOMPARE(made.find(QString::fromLatin1(name)) == nullptr, isPage);
        QVERIFY(made.find(u"ocr"));
        QVERIFY(xml::serialise(filledRegistration(wanted, made)).contains(value));
    }

    void theOldWayOfRegisteringIsAFormToo()
    {
        const auto wanted = registration(
            "<instructions>Choose a name.</instructions><username>me</username><password/><email/><key>k1</key><strange/>"
            "<x xmlns='jabber:x:oob'><url>https://example.org/join</url></x>");
        auto made = formOf(wanted);
        QCOMPARE(made.instructions, u"Choose a name."_s);
        QCOMPARE(made.webPage, u"https://example.org/join"_s);
        QCOMPARE(made.fields.size(), 4);
        QCOMPARE(made.find(u"username")->values, QStringList{u"me"_s});
        QCOMPARE(int(made.find(u"password")->kind), int(Kind::Secret));
        QVERIFY(made.find(u"email")->isRequired);
        made.find(u"password")->values = {u"pw"_s};
        QCOMPARE(xml::serialise(filledRegistration(wanted, made)),
            "<query xmlns='jabber:iq:register'><username>me</username><password>pw</password><email/><key>k1</key></query>");
    }

    void whatWasFoundHasItsHeads()
    {
        auto found = DataForm::fromElement(*xml::parse(
            "<x xmlns='jabber:x:data' type='result'><reported><field var='who' label='Who'/><field var='when'/></reported>"
            "<item><field var='when'><value>now</value></field><field var='who'><value>a@b</value><value>c@d</value></field></item></x>"));
        const auto made = formOf(*found);
        QCOMPARE(made.columns, QStringList({u"Who"_s, u"when"_s}));
        QCOMPARE(made.rows, QList<QStringList>({{u"a@b, c@d"_s, u"now"_s}}));
    }
};

QTEST_GUILESS_MAIN(XmppFormsTest)
#include "tst_xmppforms.moc"
