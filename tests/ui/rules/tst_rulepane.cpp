#include "ui/rules/rulepane.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
    std::unique_ptr<RulePane> m_pane;

    void write(const QString& name, const QByteArray& title)
    {
        QVERIFY(QDir().mkpath(m_folder->path() + u"/rules"_s));
        QFile file(rules::RuleFile::path(m_folder->path(), name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(
            "title = \"" + title + "\"\n[when]\nevent = \"card-read\"\n[[do]]\naction = \"log\"\ntext = \"a\"\n");
    }
    std::unique_ptr<RulePane> makePane()
    {
        return std::make_unique<RulePane>(*m_registry, *m_rows, RulePane::Asked{[] { return nullptr; }, {}}, nullptr);
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
