#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

#include "ui/rules/ruledrafts.h"

class QSettings;

namespace everyport::rules {
class RuleEngine;
}

namespace everyport::ui {

class KeptRules;
class RulesModel;

/// The rule in front as a form, with its buttons below; a hint where there is none. What was typed and not saved waits
/// while another one is in front, a new rule as a row of `rows`. Part of RulesPage, whose words these are; `registry`
/// and `rows` outlive it.
class RulePane : public QWidget {
    Q_OBJECT
public:
    struct Asked {
        std::function<rules::RuleEngine*()> engine; ///< Null where none runs.
        AskNames names;                             ///< As RuleForm has it.
        QSettings* memory = nullptr; ///< Where what is typed is kept, too; it outlives the pane. Null: nowhere.
    };
    RulePane(rules::RuleRegistry& registry, RulesModel& rows, Asked asked, QWidget* parent);
    ~RulePane() override; ///< What is not saved is kept.

    RuleEditor* editor() const { return m_editor; }
    /// Another row is chosen, or none: then a new rule that is no row yet stays in front.
    void choose(const rules::RuleStatus* status);
    void begin(rules::Rule rule); ///< A new one, which gets a name that is free.
    /// What was typed before, into a new rule, whose name may be another's by now, or into the one of `status`.
    void resume(RuleEditor::Typed typed, const rules::RuleStatus* status);
    void ruleTold(const rules::RuleStatus& status); ///< Of the one in front.
    /// It is saved now. In front it is shown as its file has it; what was typed since it was saved stays.
    void settle(const rules::Rule& rule);
    void drop(); ///< What was typed; a new rule goes with it, and nothing is in front.
    void showReports();

    QString unsaved() const; ///< As Page has it.
    struct Unfinished {
        RuleDrafts waiting;
        std::optional<RuleEditor::Typed> inFront; ///< For `resume`.

        bool isEmpty() const { return waiting.isEmpty() && !inFront; }
        RuleDrafts all() const; ///< Nothing of it in front.
    };
    Unfinished unfinished() const;
    /// Of a new page. Rows are added, so what is chosen is asked for after it.
    void resumeWaiting(const RuleDrafts& waiting);
    Unfinished kept() const; ///< By a window before this one.
    bool keeps();            ///< Whether all that is not saved is on the disk, for the next window.
    void forgetTyped();      ///< All of it: nothing is kept any more.
    /// The only thing that is not saved is in front, and as it has to be. What has lost a secret is looked at first.
    bool canSaveAll() const;

private:
    void setShown(bool isShown);
    QString freeName(const QString& title) const;
    void keepTyped();
    void listNew();
    void showAsLeft(const rules::RuleStatus& status);
    void openFile();
    KeptRules memory() const; ///< Only where one was given.
    void keepNow();

    rules::RuleRegistry& m_registry;
    RulesModel& m_rows;
    const Asked m_asked;
    RuleEditor* m_editor;
    QWidget* m_nothing;
    QTimer m_keepSoon;
    RuleDrafts m_drafts; ///< Of those that are not in front.
};

} // namespace everyport::ui
