#pragma once

#include <optional>

#include <QMap>

#include "app/rules/ruleengine.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/rules/ruleeditor.h"

namespace everyport::ui {

class RuleActions;
class RulesModel;

/// What happens by itself: rules at the left, the chosen one as a form at the right. What was typed and not saved waits
/// while another rule is looked at.
class RulesPage : public ListPage, private rules::EngineEvents {
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
    std::any unfinished() const override;
    void resumeUnfinished(const std::any& unfinished) override;

private:
    using Drafts = QMap<QString, RuleEditor::Typed>;
    struct Unfinished {
        Drafts waiting;
        std::optional<RuleEditor::Typed> inFront;
    };

    void runReported(const rules::RunReport& report) override;
    void makeActions();
    QWidget* makeSide();
    const rules::RuleStatus* chosen() const;
    const rules::RuleStatus* chosenSaved() const; ///< Nothing where that is not added yet.
    void showChosen();
    void showAsLeft(const rules::RuleStatus& status);
    void keepTyped();
    void listNew();
    void settle(const rules::Rule& rule); ///< That is saved now.
    void showReports();
    void begin(rules::Rule rule);
    void showUnlisted();
    bool hasDetail() const override;
    void save();
    Task<Result<Done>> written(rules::Rule rule, bool isNew);
    std::optional<RuleEditor::Typed> typedInFront() const;
    void resume(const RuleEditor::Typed& typed);
    void offerBack(); ///< By Undo, what is dropped.
    void drop();

    rules::RuleRegistry& m_registry;
    RulesModel* m_model;
    RuleEditor* m_editor;
    QWidget* m_nothing;
    RuleActions* m_actions;
    Drafts m_drafts; ///< By name, of those that are not in front.
};

PageEntry rulesPage();

} // namespace everyport::ui
