#pragma once

#include <functional>

#include <QScrollArea>

#include "app/rules/ruleregistry.h"
#include "ui/rules/ruleform.h"

class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class RuleNotice;
class RuleTrial;

/// A rule as a form: when, only if, do, limits; what it would do; what it did last. Saving is its owner's.
class RuleEditor : public QScrollArea {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);

    void show(const rules::RuleStatus& status);
    void showNew(const rules::Rule& rule);   ///< Not written yet; `rule.name` is the one it will have.
    void forget();                           ///< What was typed, and the new rule.
    void beginTyping();                      ///< The keyboard goes to the title.
    QWidget* foot() const { return m_foot; } ///< Its buttons, to be laid out below it: they stay where it scrolls.
    bool offersToSave() const;               ///< Its foot is there, with the button that is the thing to do next.
    bool isNew() const { return m_isNew; }
    bool isTouched() const { return m_isTouched; } ///< Something was typed that is not saved.
    bool isBroken() const { return m_isBroken; }   ///< It shows a file that is wrong: what can be read of it.
    QString shownName() const { return m_name; }
    /// All that was typed, right or not, for another editor.
    struct Typed {
        rules::Rule rule;
        RuleForm::Typed fields;
        bool isNew = false;
        bool isTouched = false;
    };
    Typed typed() const;
    void resume(const Typed& typed, const rules::RuleStatus* status); ///< `status` of one that is not new.
    /// What the fields say; nothing where one of them is wrong: it shows why, and has the focus.
    std::optional<rules::Rule> rule();
    void showFault(const Error& error); ///< Of saving: `code` as checkRule gives it.
    void setTrouble(const rules::RuleStatus& status);
    void showReports(const QStringList& lines);
    /// The latest real events of the kind, newest first; asked when it is tried.
    std::function<QList<rules::Event>(const QString& kind)> latest;
    AskNames names; ///< What there is, for fields that are names.

Q_SIGNALS:
    void typedOn(); ///< Something was typed.
    void saveWanted();
    void dropWanted(); ///< The changes, or the new rule.
    void fileWanted(); ///< To mend it by hand.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const rules::Rule& rule);
    void follow();
    void buildFoot();
    void followFoot();
    void clear();
    void showWhatToMend(const rules::RuleStatus& status);
    void touched();
    void followSave();
    void tryIt();
    void showWhatWasTried();

    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    RuleNotice* m_trouble = nullptr;
    RuleForm* m_form = nullptr;
    RuleTrial* m_trial = nullptr;
    QWidget* m_foot;
    QPushButton* m_save = nullptr;
    QPushButton* m_drop = nullptr;
    QString m_name;
    bool m_isNew = false;
    bool m_isTouched = false;
    bool m_isBroken = false;
    bool m_isReadable = true;
};

} // namespace everyport::ui
