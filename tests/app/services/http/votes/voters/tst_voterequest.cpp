#include "app/services/http/votes/voters/voterequest.h"

#include <QTest>

#include "app/polls/definition/poll.h"

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class VoteRequestTest : public QObject {
    Q_OBJECT

    static http::Request posted(const QByteArray& type, const QByteArray& body)
    {
        http::Request request;
        request.method = "POST";
        request.headers.add("Content-Type", type);
        request.body = body;
        return request;
    }

private Q_SLOTS:
    void formsAndScriptsSayTheSame()
    {
        const QByteArray uuid(32, 'a');
        const auto form = VoteRequest::of(
            posted("application/x-www-form-urlencoded", "uuid=" + uuid + "&answer=apple&ticket=x+y"));
        const auto script = VoteRequest::of(posted(
            "application/json; charset=utf-8", "{\"uuid\":\"" + uuid + "\",\"answer\":\"apple\",\"ticket\":\"x y\"}"));
        QVERIFY(form && script);
        QCOMPARE(form->uuid(), uuid);
        QCOMPARE(form->answer(), u"apple"_s);
        QCOMPARE(form->ticket(), u"x y"_s);
        QCOMPARE(script->answer(), form->answer());
        QCOMPARE(script->ticket(), form->ticket());
    }

    void aVoteSaysForWhichRun()
    {
        const QByteArray uuid(32, 'c');
        const auto asked = VoteRequest::of(posted("application/json", "{\"uuid\":\"" + uuid + "\",\"run\":\"7k-1\"}"));
        const auto program = VoteRequest::of(posted("application/json", "{\"uuid\":\"" + uuid + "\"}"));
        QVERIFY(asked && program);
        QVERIFY(asked->isForAnotherRun(u"7k-2"_s));
        QVERIFY(!asked->isForAnotherRun(u"7k-1"_s));
        QVERIFY(!program->isForAnotherRun(u"7k-2"_s)); // it may not know of rounds
    }

    void nonsenseIsNone()
    {
        QVERIFY(!VoteRequest::of(posted("application/json", "{\"uuid\":\"short\"}")));
        QVERIFY(!VoteRequest::of(posted("application/json", "no JSON")));
        const auto form = "uuid=" + QByteArray(32, 'a') + "&answer=a";
        QVERIFY(VoteRequest::of(posted("", form)));
        QVERIFY(VoteRequest::of(posted("Application/X-WWW-Form-URLEncoded;charset=utf-8", form)));
        QVERIFY(!VoteRequest::of(posted("multipart/form-data; boundary=x", form)));
        QVERIFY(!VoteRequest::of(posted("text/plain", form))); // which any site may send
    }

    void uuidsAreFolded()
    {
        const auto uuidOf = [](const QByteArray& uuid) {
            const auto asked = VoteRequest::of(posted("application/json", "{\"uuid\":\"" + uuid + "\"}"));
            return asked ? asked->uuid() : QByteArray();
        };
        const QByteArray folded = "0123456789abcdef0123456789abcdea";
        QCOMPARE(uuidOf(folded), folded);
        QCOMPARE(uuidOf(folded.toUpper()), folded);
        QCOMPARE(uuidOf("01234567-89ab-cdef-0123-456789ABCDEA"), folded);
        for (const auto* none : {"0123456-789ab-cdef-0123-456789abcdea", "01234567-89ab-cdef-0123-456789abcde",
                 "0123456789abcdef0123456789abcd--ea", "----------------------------------------"})
            QVERIFY2(uuidOf(none).isEmpty(), none);
    }

    void anAnswerIsOneThatThePollMayHave()
    {
        const auto asked = [](const QByteArray& answer) {
            return *VoteRequest::of(
                posted("application/x-www-form-urlencoded", "uuid=" + QByteArray(32, 'a') + "&answer=" + answer));
        };
        polls::Poll poll;
        QVERIFY(asked("a-b").hasAnswersOf(poll));
        QVERIFY(!asked("A+B").hasAnswersOf(poll));
        poll.kind = polls::Kind::Words;
        QVERIFY(asked("A+B%21").hasAnswersOf(poll));
        QCOMPARE(asked("A+B%21").answer(), u"A B!"_s);
        QVERIFY(!asked(QByteArray(41, 'a')).hasAnswersOf(poll));
        QCOMPARE(asked("two%0D%0Alines%00%7f%20%4").answer(), QString());        // torn
        QCOMPARE(asked("two%0D%0Alines%00%7F%20").answer(), u"two  lines   "_s); // a form's text has lines of its own
        QVERIFY(!asked("%00").hasAnswersOf(poll));
        poll.kind = polls::Kind::Number;
        QVERIFY(!asked("1%2c5").hasAnswersOf(poll)); // whole numbers alone
        poll.writing.decimals = 1;
        QVERIFY(asked("1%2c5").hasAnswersOf(poll));
        QVERIFY(!asked("A+B").hasAnswersOf(poll));
    }

    void numbersAreMeantAsThePageWritesThem()
    {
        const auto asked = *VoteRequest::of(
            posted("application/x-www-form-urlencoded", "uuid=" + QByteArray(32, 'a') + "&answer=5.000"));
        polls::Poll poll;
        poll.kind = polls::Kind::Number;
        poll.writing = {.lowest = 0, .highest = 5000, .decimals = 3};
        QVERIFY(!asked.hasAnswersOf(poll)); // five, or five thousand
        QCOMPARE(asked.readIn(u"de"_s, poll).answer(), u"5000"_s);
        const auto english = asked.readIn(u"en"_s, poll);
        QVERIFY(english.hasAnswersOf(poll));
        QCOMPARE(polls::readWritten(poll, english.answer())->key, u"5"_s);
        QCOMPARE(asked.answer(), u"5.000"_s); // as it was typed
        poll.kind = polls::Kind::Words;
        QCOMPARE(asked.readIn(u"de"_s, poll).answer(), u"5.000"_s);
    }

    void aNumberOfJsonIsMeantAsJsonHasIt()
    {
        polls::Poll poll;
        poll.kind = polls::Kind::Number;
        poll.writing = {.lowest = 0, .highest = 5000, .decimals = 3};
        const auto read = [&poll](const QByteArray& number) {
            const auto body = "{\"uuid\":\"" + QByteArray(32, 'a') + "\",\"answer\":" + number + "}";
            const auto asked = VoteRequest::of(posted("application/json", body))->readIn(u"de"_s, poll);
            return asked.hasAnswersOf(poll) ? polls::readWritten(poll, asked.answer())->key : QString();
        };
        QCOMPARE(read("0.001"), u"0.001"_s);
        QCOMPARE(read("1.005"), u"1.005"_s); // a German text would be a thousand and five
        QCOMPARE(read("\"1.005\""), u"1005"_s);
        QCOMPARE(read("1e3"), u"1000"_s);
        QCOMPARE(read("3"), u"3"_s);
        QCOMPARE(read("0.0001"), QString()); // more decimals than the poll has
        QCOMPARE(read("5001"), QString());
        poll.writing.decimals = 0;
        QCOMPARE(read("1.005"), QString());
        poll = {};
        poll.answers = {{u"3"_s, u"3"_s, {}}};
        const auto scale = VoteRequest::of(
            posted("application/json", "{\"uuid\":\"" + QByteArray(32, 'a') + "\",\"answer\":3}"));
        QVERIFY(scale && scale->hasAnswersOf(poll));
        QCOMPARE(scale->answer(), u"3"_s);
    }

    void severalAnswersComeTogether()
    {
        const QByteArray uuid = "0123456789ab" + QByteArray(20, 'e');
        const auto asked = [&uuid](const QByteArray& answers) {
            return VoteRequest::of(
                posted("application/json", "{\"uuid\":\"" + uuid + "\",\"answers\":" + answers + "}"));
        };
        const auto two = asked("[\"b\",\"a\"]");
        QVERIFY(two);
        QCOMPARE(two->answers(), (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(two->storedUuid(u"ann"_s).startsWith(u"0123456789ab"_s));
        QVERIFY(two->storedUuid(u"ann"_s, 1).startsWith(u"0123456789ac"_s)); // their order is kept
        QVERIFY(two->storedUuid(u"ann"_s, 1).last(20) != two->storedUuid(u"ann"_s).last(20));
        polls::Poll poll;
        poll.policy.mode = polls::Policy::Mode::Multi;
        QVERIFY(two->hasAnswersOf(poll));
        QVERIFY(!asked("[\"a\",\"b\",\"c\"]")->hasAnswersOf(poll)); // up to two
        QVERIFY(!asked("[\"a\",\"a\"]")->hasAnswersOf(poll));
        poll.policy.mode = polls::Policy::Mode::Change;
        QVERIFY(!two->hasAnswersOf(poll) && asked("[\"a\"]")->hasAnswersOf(poll));
        poll.kind = polls::Kind::Words;
        QVERIFY(!two->hasAnswersOf(poll));
        for (const auto* nonsense : {"[]", "\"a\"", "[\"a\",5]", "[\"\"]", "{}", "5"})
            QVERIFY2(!asked(nonsense), nonsense);
        QByteArray many = "[\"a\"";
        for (int number = 0; number < polls::maximumAnswers; ++number)
            many += ",\"a" + QByteArray::number(number) + '"';
        QVERIFY(!asked(many + ']'));
    }

    /// A run that is a number is not one that was not given, nor is an answer.
    void whatIsNoTextIsNonsense()
    {
        const QByteArray uuid(32, 'd');
        const auto asked = [&uuid](const QByteArray& more) {
            return VoteRequest::of(posted("application/json", "{\"uuid\":\"" + uuid + "\"," + more + "}"));
        };
        for (const auto* key : {"answer", "ticket", "account", "password", "login", "run"}) {
            for (const auto* value : {"5", "true", "[\"a\"]", "{}"})
                QCOMPARE(asked(QByteArray("\"") + key + "\":" + value).has_value(),
                    key == "answer"_ba && value == "5"_ba); // which is as good as "5"
            QVERIFY2(asked(QByteArray("\"") + key + "\":null"), key);
        }
        QVERIFY(asked("\"more\":5")); // nobody asks for it
    }

    /// Who reads the first of two takes another vote than who reads the last.
    void whatSaysTwoThingsIsNonsense()
    {
        const QByteArray uuid(32, 'd');
        const auto script = [&uuid](const QByteArray& more) {
            return VoteRequest::of(posted("application/json", "{\"uuid\":\"" + uuid + "\"," + more + "}"));
        };
        QVERIFY(script("\"answer\":\"apple\",\"login\":\":\\\"{[\\\\\""));
        QVERIFY(script(R"("answer":"apple","answers":null)"));
        QVERIFY(script(R"("answer":null,"answers":["apple"])"));
        QVERIFY(script(R"("answer":"apple","more":{"answer":"pear","x":[{"answer":1}]})")); // nobody asks for it
        for (const QByteArray two : {R"("answer":"apple","answers":["pear"])", R"("answer":"apple","answer":"pear")",
                 R"("answer":"apple","\u0061nswer":"pear")", R"("answer":"apple","answer":"apple")",
                 R"("answers":["apple"],"answers":["pear"])", R"("run":"7k-1","answer":"apple","run":"7k-2")"})
            QVERIFY2(!script(two), two);
        const auto form = [&uuid](const QByteArray& more) {
            return VoteRequest::of(posted("application/x-www-form-urlencoded", "uuid=" + uuid + more));
        };
        QVERIFY(form("&answer=apple&event=a&event=b"));
        for (const QByteArray two : {"&answer=apple&answer=pear", "&answer=apple&%61nswer=pear", "&answer=&answer=pear",
                 "&answer=apple&answer", "&ticket=a&answer=apple&ticket=b", "&answer=apple&answers=pear"})
            QVERIFY2(!form(two), two);
        auto typed = posted("application/json", "{\"uuid\":\"" + uuid + "\",\"answer\":\"apple\"}");
        QVERIFY(VoteRequest::of(typed));
        typed.headers.add("Content-Type", "application/x-www-form-urlencoded");
        QVERIFY(!VoteRequest::of(typed) && !VoteRequest::isJson(typed));
    }

    void whereItComesFromIsSaidOnce()
    {
        http::Request request;
        request.headers.add("Sec-Fetch-Site", "same-origin");
        QVERIFY(isFromHere(request) && !saysTwiceFromWhere(request));
        request.headers.add("Sec-Fetch-Site", "cross-site");
        QVERIFY(!isFromHere(request) && saysTwiceFromWhere(request));
    }

    void aStoredUuidIsOfOneVoterAndKeepsItsTime()
    {
        const auto asked = VoteRequest::of(
            posted("application/x-www-form-urlencoded", "uuid=0123456789ab" + QByteArray(20, 'f')));
        QVERIFY(asked);
        QVERIFY(asked->storedUuid(u"ann"_s).startsWith(u"0123456789ab"_s));
        QCOMPARE(asked->storedUuid(u"ann"_s).size(), 32);
        QVERIFY(asked->storedUuid(u"ann"_s) != asked->storedUuid(u"bob"_s));
    }

    void onlyAScriptIsAnsweredByItsUuid()
    {
        const QByteArray uuid(32, 'b');
        QCOMPARE(VoteRequest::scriptsUuid(posted("application/json", "{\"uuid\":\"" + uuid + "\",\"answer\":\"A B\"}")),
            QString::fromLatin1(uuid));
        QVERIFY(VoteRequest::scriptsUuid(posted("application/x-www-form-urlencoded", "uuid=" + uuid)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(VoteRequestTest)
#include "tst_voterequest.moc"
