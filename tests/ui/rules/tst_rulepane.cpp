#include "ui/rules/rulepane.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"
#include "ui/rules/rulesmodel.h"
#include "ui/services/optionform.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RulePaneTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryReactor m_reactor;
    std::unique_ptr<rules::RuleRegistry> m_registry;
    std::unique_ptr<RulesModel> m_rows;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<RulePane> m_pane;

    void write(const QString& name, const QByteArray& title)
    {
        QVERIFY(QDir().mkpath(m_folder->path() + u"/rules"_s));
        QFile file(rules::RuleFile::path(m_folder->path(), name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(
            "title = \"" + title + "\"\n[when]\nevent = \"card-read\"\n[[do]]\naction = \"log\"\ntext = \"a\"\n");
    }
    std::unique_ptr<RulePane> makePane(QSettings* memory = nullptr)
    {
        return std::make_unique<RulePane>(
            *m_registry, *m_rows, RulePane::Asked{[] { return nullptr; }, {}, memory}, nullptr);
    }
    QStringList said()
    {
        QStringList words;
        for (const QLabel* label : editor()->findChildren<QLabel*>()) {
            if (label->isVisibleTo(editor()))
                words.append(label->text());
        }
        return words;
    }
    OptionForm* formWith(const QString& key)
    {
        for (auto* form : editor()->findChildren<OptionForm*>()) {
            if (form->widgetOf(key))
                return form;
        }
        return nullptr;
    }
    RuleEditor* editor() { return m_pane->editor(); }
    void choose(const QString& name) { m_pane->choose(m_rows->status(m_rows->indexOf(name))); }
    void type(const QString& title)
    {
        for (auto* form : editor()->findChildren<OptionForm*>()) {
            if (form->widgetOf(u"title"_s))
                form->setValue(u"title"_s, title);
        }
    }
    QString title() { return editor()->typed().rule.title; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_registry = std::make_unique<rules::RuleRegistry>(m_reactor, m_folder->path());
        write(u"door"_s, "Door");
        write(u"gate"_s, "Gate");
        m_registry->load();
        m_rows = std::make_unique<RulesModel>(*m_registry);
        m_pane = makePane();
    }
    void cleanup()
    {
        m_pane.reset();
        m_rows.reset();
        m_registry.reset();
    }

    void aHintStandsWhereNothingIsChosen()
    {
        m_pane->choose(nullptr);
        QVERIFY(editor()->isHidden());
        choose(u"door"_s);
        QVERIFY(!editor()->isHidden());
        QCOMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(m_pane->unfinished().isEmpty());
    }

    void whatWasTypedWaitsForItsRule()
    {
        choose(u"door"_s);
        type(u"Back door"_s);
        choose(u"gate"_s);
        QCOMPARE(title(), u"Gate"_s);
        QVERIFY(!editor()->isTouched());
        QCOMPARE(m_pane->unsaved(), u"the rule “Door”"_s);
        choose(u"door"_s);
        QVERIFY(editor()->isTouched());
        QCOMPARE(title(), u"Back door"_s);
        m_pane->drop();
        QVERIFY(!editor()->isTouched() && !editor()->isHidden());
        QCOMPARE(title(), u"Door"_s);
        QCOMPARE(m_pane->unsaved(), QString());
    }

    void aNewOneWaitsAsARow()
    {
        choose(u"door"_s);
        m_pane->begin({.title = u"Card"_s, .event = u"card-read"_s});
        const auto name = editor()->shownName();
        type(u"My card"_s);
        m_pane->begin({.title = u"Card"_s, .event = u"card-read"_s});
        QVERIFY(editor()->shownName() != name);
        m_pane->choose(nullptr); // as the list does for one that is no row
        QVERIFY(editor()->isNew() && !editor()->isHidden());
        choose(u"door"_s);
        QTRY_COMPARE(m_rows->rowCount(), 3); // nothing was typed into the other one
        choose(name);
        QVERIFY(editor()->isNew());
        QCOMPARE(title(), u"My card"_s);
        m_pane->drop();
        QVERIFY(editor()->isHidden() && !editor()->isNew());
        QCOMPARE(m_rows->rowCount(), 2);
    }

    void anotherPaneGoesOn()
    {
        choose(u"door"_s);
        type(u"Back door"_s);
        choose(u"gate"_s);
        type(u"Garden gate"_s);
        const auto left = m_pane->unfinished();
        QVERIFY(!left.isEmpty() && left.inFront);
        m_pane = makePane();
        choose(u"door"_s);
        m_pane->resumeWaiting(left.waiting);
        m_pane->choose(m_registry->find(u"door"_s));
        QCOMPARE(title(), u"Back door"_s);
        m_pane->resume(*left.inFront, m_registry->find(u"gate"_s));
        QCOMPARE(title(), u"Garden gate"_s);
        QVERIFY(editor()->isTouched());
    }

    void whatWasTypedWhileItWasSavedStays()
    {
        choose(u"door"_s);
        type(u"Back door"_s);
        const auto saved = editor()->typed().rule;
        type(u"Back door, left"_s);
        m_pane->settle(saved);
        QVERIFY(editor()->isTouched());
        QCOMPARE(title(), u"Back door, left"_s);
        QCOMPARE(m_pane->unsaved(), u"the rule “Door”"_s);
        m_pane->settle(editor()->typed().rule);
        QVERIFY(!editor()->isTouched());
        QCOMPARE(m_pane->unsaved(), QString());

        m_pane->begin({.title = u"Card"_s, .event = u"card-read"_s});
        type(u"My card"_s);
        const auto added = editor()->typed().rule;
        type(u"My card, too"_s);
        write(added.name, "My card");
        m_registry->load();
        m_pane->settle(added);
        QVERIFY(!editor()->isNew() && editor()->isTouched());
        QCOMPARE(title(), u"My card, too"_s);
    }

    /// Its file was removed by hand while it was changed here.
    void aChangedRuleThatIsGoneIsNoNewOne()
    {
        choose(u"door"_s);
        type(u"Back door"_s);
        QVERIFY(QFile::remove(rules::RuleFile::path(m_folder->path(), u"door"_s)));
        m_registry->load();
        QVERIFY(!m_registry->find(u"door"_s));
        QVERIFY(editor()->isTouched() && !editor()->isNew());
        QCOMPARE(m_pane->unsaved(), u"the rule “Back door”"_s);
    }

    /// A token goes nowhere but where it is saved for, and what is lost is said where it has to be typed again.
    void aSecretThatDidNotComeBackIsSaidAtItsField()
    {
        m_memory = std::make_unique<QSettings>(m_folder->filePath(u"w.ini"_s), QSettings::IniFormat);
        OptionValues values(rules::findActionKind(u"post"_s)->options);
        values.give(u"url"_s, u"https://one.example/hook"_s);
        rules::Rule rule{.title = u"Call"_s, .event = u"webhook"_s, .actions = {{u"post"_s, values}}};
        rule.when = OptionValues(rules::findEventKind(u"webhook"_s)->options);
        rule.when.give(u"secret"_s, u"correct horse battery"_s);
        m_pane = makePane(m_memory.get());
        m_pane->begin(rule);
        formWith(u"token"_s)->setValue(u"token"_s, u"staple"_s);
        QVERIFY(m_pane->canSaveAll());
        m_pane = makePane(m_memory.get()); // the first one has kept it as it went

        const auto left = m_pane->kept();
        QVERIFY(left.inFront);
        m_pane->resume(*left.inFront, nullptr);
        const QString lost = u"A secret is not kept when the program ends: type it again."_s;
        const auto saysNew = [this] { return said().filter(u"This is a new secret"_s).size(); };
        QCOMPARE(said().filter(lost).size(), 1);
        QCOMPARE(saysNew(), 1);
        QVERIFY(!m_pane->canSaveAll());
        formWith(u"token"_s)->setValue(u"token"_s, u"staple"_s);
        QCOMPARE(said().filter(lost).size(), 0);
        formWith(u"proof"_s)->setValue(u"secret"_s, u"correct horse battery"_s);
        QCOMPARE(saysNew(), 0);
        QVERIFY(m_pane->canSaveAll());
    }

    /// Undo brings it back beside the one that has its name since.
    void whatWasDroppedTakesNobodysName()
    {
        const rules::Rule card{.title = u"Card"_s, .event = u"card-read"_s};
        m_pane->begin(card);
        const auto name = editor()->shownName();
        type(u"My card"_s);
        const auto dropped = editor()->typed();
        m_pane->drop();
        m_pane->begin(card);
        QCOMPARE(editor()->shownName(), name);
        type(u"Another card"_s);
        m_pane->resume(dropped, nullptr);
        QVERIFY(editor()->isNew() && editor()->shownName() != name);
        QCOMPARE(title(), u"My card"_s);
        choose(u"door"_s);
        QTRY_COMPARE(m_rows->rowCount(), 4);
        choose(name);
        QCOMPARE(title(), u"Another card"_s);
    }
};

QTEST_MAIN(RulePaneTest)
#include "tst_rulepane.moc"
