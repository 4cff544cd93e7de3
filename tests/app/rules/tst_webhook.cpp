#include "app/rules/webhook.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"It's a Secret to Everybody"_s;
// The example of GitHub's documentation.
const QByteArray githubSignature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

/// JSON with the other quotes: moc loses its way in raw texts.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

HookCall call(const QByteArray& body, const QHash<QByteArray, QByteArray>& headers = {})
{
    return {headers, body, u"192.0.2.7"_s};
}

const QByteArray githubPush = quoted(
    "{'ref':'refs/heads/feature/x','repository':{'full_name':'orchard/fruit','html_url':'https://x/y'},"
    " 'pusher':{'name':'alice'},'compare':'https://github.com/c','head_commit':{'message':'Ripen\\n\\nlong'},'commits':[{'message':'a'},{'message':'Ripen\\n\\nlong'}]}");
const QByteArray gitlabPush = quoted(
    "{'object_kind':'push','ref':'refs/heads/main','user_name':'Bob','project':{'path_with_namespace':'o/f','web_url':'https://gl/o/f'},"
    " 'total_commits_count':4,'commits':[{'message':'one'},{'message':'two\\n'}]}");

} // namespace

class WebhookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("proof");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* title, const QByteArray& name, const QByteArray& value, const QString& proof,
                             HookProof expected) { QTest::newRow(title) << name << value << proof << int(expected); };
        const auto any = u"any"_s;
        row("nothing", "x", "y", any, HookProof::Refused);
        row("github", "x-hub-signature-256", githubSignature, any, HookProof::Signed);
        row("github, token wanted", "x-hub-signature-256", githubSignature, u"token"_s, HookProof::Refused);
        row("github, wrong", "x-hub-signature-256", QByteArray(githubSignature).replace("757", "758"), any,
            HookProof::Refused);
        row("github, no prefix", "x-hub-signature-256", githubSignature.mid(7), any, HookProof::Refused);
        row("github, short", "x-hub-signature-256", "sha256=", any, HookProof::Refused);
        row("gitea", "x-gitea-signature", githubSignature.mid(7), any, HookProof::Signed);
        row("gitlab", "x-gitlab-token", secret.toUtf8(), any, HookProof::Token);
        row("gitlab, signature wanted", "x-gitlab-token", secret.toUtf8(), u"signature"_s, HookProof::Refused);
        row("gitlab, longer", "x-gitlab-token", secret.toUtf8() + '\0', any, HookProof::Refused);
        row("bearer", "authorization", "Bearer " + secret.toUtf8(), any, HookProof::Token);
        row("bearer, wrong", "authorization", "Bearer x", any, HookProof::Refused);
        row("basic", "authorization", "Basic " + secret.toUtf8(), any, HookProof::Refused);
        row("empty bearer", "authorization", "Bearer ", any, HookProof::Refused);
    }
    void believes()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, proof);
        QFETCH(int, expected);
        QCOMPARE(int(proofOf(call("Hello, World!", {{name, value}}), secret, proof)), expected);
        QCOMPARE(proofOf(call("Hello, World?", {{"x-hub-signature-256", githubSignature}}), secret, proof),
            HookProof::Refused);
        QCOMPARE(proofOf(call("Hello, World!", {{name, value}}), {}, proof), HookProof::Refused);
        // A wrong signature is not made good by a right token.
        QCOMPARE(proofOf(call("x", {{"x-hub-signature-256", githubSignature}, {"x-gitlab-token", secret.toUtf8()}}),
                     secret, proof),
            HookProof::Refused);
    }
    void readsJsonFormsAndText()
    {
        const QHash<QByteArray, QByteArray> json{
            {"content-type", "application/json; charset=utf-8"}, {"x-github-event", "ping"}};
        const auto fields = webhookFields(call(quoted("{'text':'hi','a':{'b':[{'c':true},7.5]}}"), json),
            {u"json.a.b.0.c"_s, u"json.a.b.1"_s, u"json.a.b"_s, u"json.none.x"_s});
        QVERIFY(fields);
        QCOMPARE(fields->value(u"text"_s), u"hi"_s);
        QCOMPARE(fields->value(u"json.a.b.0.c"_s), u"true"_s);
        QCOMPARE(fields->value(u"json.a.b.1"_s), u"7.5"_s);
        QCOMPARE(fields->value(u"json.a.b"_s), u"2"_s);
        QCOMPARE(fields->value(u"json.none.x"_s), QString());
        QCOMPARE(fields->value(u"hook-event"_s), u"ping"_s);
        QCOMPARE(fields->value(u"address"_s), u"192.0.2.7"_s);
        const auto form = webhookFields(
            call("text=a+b%26c&name=d", {{"content-type", "application/x-www-form-urlencoded"}}), {u"form.name"_s});
        QCOMPARE(form->value(u"text"_s), u"a b&c"_s);
        QCOMPARE(form->value(u"form.name"_s), u"d"_s);
        QCOMPARE(webhookFields(call("plain\n"), {})->value(u"text"_s), u"plain\n"_s);
        QCOMPARE(
            webhookFields(call("<a/>", {{"content-type", "application/soap+xml"}}), {})->value(u"text"_s), u"<a/>"_s);
        for (const auto* type : {"multipart/form-data; boundary=x", "application/octet-stream", "image/png"}) {
            const auto other = webhookFields(call("--x\r\n", {{"content-type", type}}), {});
            QVERIFY2(!other && other.error().kind == Error::Kind::Unsupported, type);
            QVERIFY2(webhookFields(call("", {{"content-type", type}}), {}), type); // a button
        }
        QVERIFY(!webhookFields(call("{", json), {}));
        QVERIFY(!webhookFields(call(QByteArray("[").repeated(100'000), json), {u"json.0.0"_s}));
        const auto deep = webhookFields(call("{}", json), {u"json."_s + u"a."_s.repeated(1000)});
        QVERIFY(deep);
    }
    void readsPushes()
    {
        const auto github = commitFields(
            call(githubPush, {{"content-type", "application/json"}, {"x-github-event", "push"}}),
            {u"json.pusher.name"_s});
        QVERIFY(github);
        QCOMPARE(github->value(u"repository"_s), u"orchard/fruit"_s);
        QCOMPARE(github->value(u"branch"_s), u"feature/x"_s);
        QCOMPARE(github->value(u"author"_s), u"alice"_s);
        QCOMPARE(github->value(u"count"_s), u"2"_s);
        QCOMPARE(github->value(u"message"_s), u"Ripen"_s);
        QCOMPARE(github->value(u"json.pusher.name"_s), u"alice"_s);
        const auto gitlab = commitFields(call(gitlabPush, {{"x-gitlab-event", "Push Hook"}}), {});
        QCOMPARE(gitlab->value(u"repository"_s), u"o/f"_s);
        QCOMPARE(gitlab->value(u"count"_s), u"4"_s);
        QCOMPARE(gitlab->value(u"author"_s), u"Bob"_s);
        QCOMPARE(gitlab->value(u"message"_s), u"two"_s);
        const auto inForm = commitFields(
            call("payload=" + githubPush.toPercentEncoding(), {{"content-type", "application/x-www-form-urlencoded"}}),
            {});
        QCOMPARE(inForm->value(u"author"_s), u"alice"_s);
        const auto ping = commitFields(call(githubPush, {{"x-github-event", "ping"}}), {});
        QVERIFY(!ping);
        QCOMPARE(ping.error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(WebhookTest)
#include "tst_webhook.moc"
