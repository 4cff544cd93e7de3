#pragma once

#include "app/rules/ruleengine.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/frame/page/savesunsaved.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulepane.h"

namespace everyport::ui {

class RuleActions;
class RulesModel;

/// What happens by itself: rules at the left, the chosen one as a form at the right.
class RulesPage : public ListPage, public SavesUnsaved, private rules::EngineEvents {
    Q_OBJECT
public:
    explicit RulesPage(PageContext& context);
    ~RulesPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A rule's name; "add".
    QString subject() const override;
    QString unsaved() const override;
    QString lostUnasked() override;
    std::any unfinished() const override;
    void resumeUnfinished(const std::any& unfinished) override;
    QString saveAndQuitWords() const override;
    Task<Result<Done>> saveUnsaved() override;
    bool enterWritten() override;
    void discardUnsaved() override;

private:
    void runReported(const rules::RunReport& report) override;
    void makeActions();
    RuleEditor* editor() const;
    const rules::RuleStatus* chosen() const;
    const rules::RuleStatus* chosenSaved() const; ///< Nothing where that is not added yet.
    void showChosen();
    void begin(const rules::Rule& rule);
    void showUnlisted();
    bool hasDetail() const override;
    void save();
    Task<Result<Done>> written(rules::Rule rule, bool isNew);
    void resume(const RuleEditor::Typed& typed);
    void resumeLeft(const RulePane::Unfinished& left);
    void resumeKept();
    void offerBack(); ///< By Undo, what is dropped.
    void drop();

    rules::RuleRegistry& m_registry;
    RulesModel* m_model;
    RulePane* m_pane;
    RuleActions* m_actions;
};

PageEntry rulesPage();

} // namespace everyport::ui
