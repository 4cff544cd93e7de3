#include "ui/rules/rulesecrets.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"
#include "ui/rules/keptrules.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using rules::Action;
using rules::Rule;

class RuleSecretsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Rule> m_saved;

    static Action post(const QString& host, const QString& token, const QString& secret = {})
    {
        OptionValues values(rules::findActionKind(u"post"_s)->options);
        values.give(u"url"_s, QString(u"https://"_s + host + u"/hook"_s));
        if (!token.isEmpty())
            values.give(u"token"_s, token);
        if (!secret.isEmpty())
            values.give(u"secret"_s, secret);
        return {u"post"_s, values};
    }
    static Rule rule(const QList<Action>& actions)
    {
        return {.name = u"gate"_s, .title = u"Gate"_s, .event = u"card-read"_s, .actions = actions};
    }
    static Rule hook(const QString& secret)
    {
        Rule rule{.name = u"gate"_s, .event = u"webhook"_s};
        rule.when = OptionValues(rules::findEventKind(u"webhook"_s)->options);
        rule.when.give(u"secret"_s, secret);
        return rule;
    }
    static RuleEditor::Typed changed(const Rule& rule, bool isNew = false)
    {
        RuleEditor::Typed typed{.rule = rule, .fields = {}, .isNew = isNew, .isTouched = true};
        if (const QString secret = rule.when.text(u"secret"_s); !secret.isEmpty())
            typed.fields.when.insert(u"secret"_s, secret);
        return typed;
    }
    /// As the next start has it.
    RuleEditor::Typed next(const RuleEditor::Typed& typed)
    {
        QSettings memory(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        KeptRules kept(memory, [this](const QString&) { return m_saved ? &*m_saved : nullptr; });
        kept.keep({typed});
        const QByteArray horse("\0h\0o\0r\0s\0e", 10); // as a stream has it
        bool isTold = false;
        for (const QVariant& one : memory.value(u"rules/unfinished"_s).toList())
            isTold = isTold || one.toByteArray().contains(horse);
        const auto all = kept.all();
        return isTold || all.isEmpty() ? RuleEditor::Typed() : all.first();
    }
    static QString token(const RuleEditor::Typed& typed, int action)
    {
        return typed.rule.actions.value(action).values.text(u"token"_s);
    }

private Q_SLOTS:
    void init() { m_saved.reset(); }

    void whatIsAsItWasComesBack()
    {
        m_saved = rule({post(u"one.example"_s, u"first horse"_s), post(u"two.example"_s, {}, u"second horse"_s)});
        auto typed = changed(*m_saved);
        typed.rule.title = u"Garden gate"_s;
        const auto back = next(typed);
        QCOMPARE(back.rule, typed.rule);
        QCOMPARE(back.fields.notKept, QStringList());
    }

    /// By its place the second one would get it.
    void ofTwoThatWereOneIsGone()
    {
        m_saved = rule({post(u"one.example"_s, u"first horse"_s), post(u"two.example"_s, u"second horse"_s)});
        auto typed = changed(*m_saved);
        typed.rule.actions.removeFirst();
        auto back = next(typed);
        QCOMPARE(token(back, 0), u"second horse"_s);

        m_saved->actions[1].values.reset(*rules::findActionKind(u"post"_s)->options.begin());
        back = next(typed); // of no saved one any more
        QCOMPARE(token(back, 0), QString());
        QCOMPARE(back.fields.notKept, QStringList{u"do.0.token"_s});
    }

    void swappedOnesKeepTheirOwn()
    {
        m_saved = rule({post(u"one.example"_s, u"first horse"_s), post(u"two.example"_s, u"second horse"_s)});
        auto typed = changed(*m_saved);
        typed.rule.actions.swapItemsAt(0, 1);
        const auto back = next(typed);
        QCOMPARE(token(back, 0), u"second horse"_s);
        QCOMPARE(token(back, 1), u"first horse"_s);
        QVERIFY(back.fields.notKept.isEmpty());
    }

    void anotherAddressGetsNone()
    {
        m_saved = rule({post(u"one.example"_s, u"first horse"_s)});
        const auto back = next(changed(rule({post(u"evil.example"_s, u"first horse"_s)})));
        QCOMPARE(token(back, 0), QString());
        QCOMPARE(back.fields.notKept, QStringList{u"do.0.token"_s});
        // Its file has another address meanwhile.
        auto typed = changed(*m_saved);
        QSettings memory(m_folder.filePath(u"f.ini"_s), QSettings::IniFormat);
        KeptRules kept(memory, [this](const QString&) { return &*m_saved; });
        kept.keep({typed});
        m_saved = rule({post(u"two.example"_s, u"second horse"_s)});
        QCOMPARE(token(kept.all().value(0), 0), QString());
    }

    void whatWasTypedIsNotTheOldOneAgain()
    {
        m_saved = rule({post(u"one.example"_s, u"first horse"_s, u"signing horse"_s)});
        auto back = next(changed(rule({post(u"one.example"_s, u"new horse"_s, u"signing horse"_s)})));
        QCOMPARE(token(back, 0), QString());
        QCOMPARE(back.rule.actions[0].values.text(u"secret"_s), u"signing horse"_s);
        QCOMPARE(back.fields.notKept, QStringList{u"do.0.token"_s});
        back = next(back); // once more without anybody typing: it is lost still, and was not cleared
        QCOMPARE(back.fields.notKept, QStringList{u"do.0.token"_s});
        back.rule.actions[0].values.give(u"token"_s, u"first horse"_s);
        back.fields.notKept.clear();
        QCOMPARE(token(next(back), 0), u"first horse"_s);
    }

    void whatWasClearedStaysSo()
    {
        m_saved = rule({post(u"one.example"_s, u"first horse"_s)});
        auto back = next(changed(rule({post(u"one.example"_s, {})})));
        QCOMPARE(token(back, 0), QString());
        QVERIFY(back.fields.notKept.isEmpty());

        m_saved = hook(u"correct horse"_s);
        auto typed = changed(*m_saved);
        typed.fields.when.clear();
        back = next(typed);
        QCOMPARE(back.rule.event, u"webhook"_s);
        QVERIFY(back.rule.when.text(u"secret"_s).isEmpty() && back.fields.notKept.isEmpty());
    }

    void aNewRulesTokenIsSaidToBeLost()
    {
        const auto back = next(changed(rule({post(u"one.example"_s, u"first horse"_s)}), true));
        QVERIFY(back.isNew);
        QCOMPARE(token(back, 0), QString());
        QCOMPARE(back.fields.notKept, QStringList{u"do.0.token"_s});
    }

    void onlyANewWebhookGetsAnotherSecret()
    {
        auto back = next(changed(hook(u"correct horse"_s), true));
        QVERIFY(back.rule.when.text(u"secret"_s).size() > 20);
        QCOMPARE(back.fields.when.value(u"secret"_s).toString(), back.rule.when.text(u"secret"_s));
        QCOMPARE(back.fields.notKept, QStringList{u"secret"_s});

        m_saved = hook(u"correct horse"_s);
        back = next(changed(*m_saved));
        QCOMPARE(back.rule.when.text(u"secret"_s), u"correct horse"_s);
        QCOMPARE(back.fields.when.value(u"secret"_s).toString(), u"correct horse"_s);
        back = next(changed(hook(u"another horse"_s)));
        QVERIFY(back.rule.when.text(u"secret"_s).isEmpty());
        QCOMPARE(back.fields.notKept, QStringList{u"secret"_s});

        m_saved = Rule{.name = u"gate"_s}; // its file cannot be read
        back = next(changed(hook(u"correct horse"_s)));
        QCOMPARE(back.rule.event, u"webhook"_s);
        QVERIFY(back.rule.when.text(u"secret"_s).isEmpty());
        QVERIFY(!back.fields.when.contains(u"secret"_s));
        QCOMPARE(back.fields.notKept, QStringList{u"secret"_s});
    }

    /// Which of its values are secret nobody knows.
    void ofAnUnknownKindNothingIsWritten()
    {
        OptionValues values;
        values.give(u"password"_s, u"battery horse"_s);
        auto typed = changed(rule({{u"teleport"_s, values}}), true);
        QVERIFY(next(typed).rule.name.isEmpty());
        typed = changed(rule({}), true);
        typed.rule.event = u"comet"_s;
        typed.fields.when.insert(u"password"_s, u"battery horse"_s);
        QVERIFY(next(typed).rule.name.isEmpty());
        typed = changed(rule({{}}), true); // nothing chosen yet
        QCOMPARE(next(typed).rule.actions.size(), 1);
    }
};

QTEST_MAIN(RuleSecretsTest)
#include "tst_rulesecrets.moc"
