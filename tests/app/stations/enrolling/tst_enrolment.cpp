#include "app/stations/enrolling/enrolment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/stations/enrolling/invitation.h"
#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

EnrolAnswer answerOf(const EnrolRequest& request, const QString& code)
{
    static const auto s_home = StationKeys::make();
    return sealed({.home = u"hall"_s,
                      .homeKey = s_home.publicKey(),
                      .space = u"stations"_s,
                      .name = u"door-2"_s,
                      .account = u"door-2@hall.example"_s,
                      .password = u"secret"_s},
        request, code);
}

EnrolRequest requestBy(const QString& code)
{
    return makeEnrolRequest(u"door"_s, StationKeys::make(), code, u"5c1e90a7"_s);
}

/// `whisper` with a field of its only object changed.
QByteArray withWord(const QByteArray& whisper, const QString& key, const QJsonValue& value)
{
    auto outer = QJsonDocument::fromJson(whisper).object();
    auto fields = outer.begin()->toObject();
    fields.insert(key, value);
    outer.insert(outer.begin().key(), fields);
    return QJsonDocument(outer).toJson();
}

QStringList keysOf(const QByteArray& whisper)
{
    return QJsonDocument::fromJson(whisper).object().begin()->toObject().keys();
}

} // namespace

class EnrolmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesProveTheCode()
    {
        const auto code = makeCode();
        const auto request = requestBy(code);
        const auto heard = readEnrolRequest(writeEnrolRequest(request));
        QVERIFY(heard == request && heard->isBy(code) && !heard->isBy(makeCode()) && !heard->isBy({}));
        QVERIFY(!writeEnrolRequest(request).contains(code.toLatin1()));
        const auto answer = answerOf(*heard, code);
        const auto answered = readEnrolAnswer(writeEnrolAnswer(answer));
        QVERIFY(answered == answer && answered->answers(request, code) && !answered->isRefusal());
        QVERIFY(!answered->answers(request, makeCode()));
    }

    void anAnswerIsForOneRequest()
    {
        const auto code = makeCode();
        const auto keys = StationKeys::make();
        const auto request = makeEnrolRequest(u"door"_s, keys, code, u"5c1e90a7"_s);
        const auto answer = answerOf(request, code);
        QVERIFY(!answer.answers(requestBy(code), code));
        QVERIFY(!answer.answers(makeEnrolRequest(u"door"_s, keys, code, u"5c1e90a7"_s), code)); // another nonce
    }

    void noWordOfARequestCanBeChanged()
    {
        const auto code = makeCode();
        auto request = requestBy(code);
        for (auto change :
            {+[](EnrolRequest& one) { one.name = u"hall"_s; }, +[](EnrolRequest& one) { one.station = u"0"_s; },
                +[](EnrolRequest& one) { one.key = StationKeys::make().publicKey(); },
                +[](EnrolRequest& one) { one.nonce[0] = char(one.nonce[0] ^ 1); },
                +[](EnrolRequest& one) { one.mac[0] = char(one.mac[0] ^ 1); },
                +[](EnrolRequest& one) { one.mac.clear(); }}) {
            auto changed = request;
            change(changed);
            QVERIFY(!changed.isBy(code));
        }
    }

    /// All who take part know all keys, the home's too.
    void nobodyAsksByAnothersKey()
    {
        const auto code = makeCode();
        auto request = requestBy(code);
        QVERIFY(readEnrolRequest(writeEnrolRequest(request)));
        const auto other = makeEnrolRequest(request.name, StationKeys::make(), code, request.station);
        request.key = other.key;
        QVERIFY(!readEnrolRequest(writeEnrolRequest(request)));
        request = other;
        request.signature = requestBy(code).signature;
        QVERIFY(!readEnrolRequest(writeEnrolRequest(request)));
        request.signature.clear();
        QVERIFY(!readEnrolRequest(writeEnrolRequest(request)));
    }

    /// What it does would be told of the other, and pass for that one's.
    void nobodyIsAChainOfAnother()
    {
        const auto code = makeCode();
        const auto keys = StationKeys::make();
        QVERIFY(readEnrolRequest(writeEnrolRequest(makeEnrolRequest(u"door"_s, keys, code, u"5c1e90a7"_s))));
        for (const auto& name : {u"5c1e90a7.9"_s, u"5c1e90a7."_s, u".9"_s})
            QVERIFY2(
                !readEnrolRequest(writeEnrolRequest(makeEnrolRequest(u"door"_s, keys, code, name))), qPrintable(name));
    }

    void noWordOfAnAnswerCanBeChanged()
    {
        const auto code = makeCode();
        const auto request = requestBy(code);
        const auto answer = answerOf(request, code);
        for (auto change : {+[](EnrolAnswer& one) { one.home = u"shed"_s; },
                 +[](EnrolAnswer& one) { one.homeKey = StationKeys::make().publicKey(); },
                 +[](EnrolAnswer& one) { one.space = u"other"_s; }, +[](EnrolAnswer& one) { one.name = u"door"_s; },
                 +[](EnrolAnswer& one) { one.account.clear(); }, +[](EnrolAnswer& one) { one.password += u'x'; },
                 +[](EnrolAnswer& one) { one.refusal = u"No."_s; }, +[](EnrolAnswer& one) { one.mac.clear(); }}) {
            auto changed = answer;
            change(changed);
            QVERIFY(!changed.answers(request, code));
        }
        // Fields do not run into each other.
        auto moved = answer;
        moved.account.chop(1);
        moved.password.prepend(answer.account.back());
        QVERIFY(!moved.answers(request, code));
    }

    void aRefusalSaysNothingElse()
    {
        const auto code = makeCode();
        const auto request = requestBy(code);
        auto answer = answerOf(request, code);
        answer.refusal = u"The name is taken.\nChoose another."_s;
        const auto refused = readEnrolAnswer(writeEnrolAnswer(sealed(answer, request, code)));
        QVERIFY(refused && refused->isRefusal() && refused->answers(request, code));
        QCOMPARE(refused->refusal, u"The name is taken. Choose another."_s);
        QVERIFY(refused->password.isEmpty() && refused->homeKey.isEmpty());
        const auto stranger = readEnrolAnswer(writeEnrolAnswer({.refusal = u"No."_s}));
        QVERIFY(stranger && stranger->isRefusal() && !stranger->answers(request, code));
    }

    void nonsenseIsNeither()
    {
        const auto code = makeCode();
        const auto request = requestBy(code);
        const auto asked = writeEnrolRequest(request);
        const auto answered = writeEnrolAnswer(answerOf(request, code));
        QVERIFY(!readEnrolRequest(answered) && !readEnrolAnswer(asked));
        const QJsonValue wrongs[] = {-1, u"A b\n"_s, QJsonArray{1}, QJsonObject{{u"a"_s, 1}}, QString(15'000, u'A')};
        for (const auto& wrong : wrongs) {
            for (const auto& key : keysOf(asked)) {
                const auto read = readEnrolRequest(withWord(asked, key, wrong));
                QVERIFY2(!read || !read->isBy(code), qPrintable(key));
            }
            for (const auto& key : keysOf(answered)) {
                const auto read = readEnrolAnswer(withWord(answered, key, wrong));
                QVERIFY2(!read || !read->answers(request, code), qPrintable(key));
            }
        }
        const auto weak = QString::fromLatin1(QByteArray(32, '\0').toBase64());
        QVERIFY(!readEnrolRequest(withWord(asked, u"key"_s, weak))
            && !readEnrolAnswer(withWord(answered, u"homeKey"_s, weak)));
        for (qsizetype size = 0; size < asked.size(); ++size)
            QVERIFY(!readEnrolRequest(QByteArrayView(asked).first(size)));
        QVERIFY(
            !readEnrolRequest(asked + QByteArray(20'000, ' ')) && !readEnrolAnswer(answered + QByteArray(20'000, ' ')));
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
