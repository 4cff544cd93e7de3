#pragma once

#include <functional>

#include <QObject>

#include "app/names/knownnames.h"
#include "app/rules/rule.h"

class QVBoxLayout;
class QWidget;

namespace everyport {
struct Error;
}

namespace everyport::ui {

class ActionBox;
class ConditionRow;
class RuleWhen;

/// The lines of a rule that come and go: its conditions, and what it does. Part of RuleEditor, which lays them out.
class RuleLines : public QObject {
    Q_OBJECT
public:
    /// `body` has the lines and this; `when` is in it, too. `sample`: fields of an event, for what actions would say.
    RuleLines(const RuleWhen& when, AskNames names, std::function<rules::Fields()> sample, QWidget* body);

    QVBoxLayout* conditionLayout() const { return m_ifs; } ///< Each to be put into the body's layout.
    QVBoxLayout* actionLayout() const { return m_dos; }

    void fill(const rules::Rule& rule); ///< Once, when `when` has its kind.
    void addCondition();                ///< A new one, with the keyboard.
    void addAction();
    /// Conditions look at fields of the kind, so they go with it; actions stay, and say what does not fit. Where there
    /// was no kind yet, as in a faulty file, they are about the one that is chosen now.
    void eventChosen(bool wasToMend);

    void collect(rules::Rule& rule) const;
    bool check(); ///< Goes to the first bad field.
    /// What is wrong, `code` as checkRule gives it, at the line that it is about; false: at none of them.
    bool showFault(const Error& fault); ///< And goes there.
    bool setToMend(const Error& fault); ///< In the file; the keyboard stays where it is.
    /// A secret that did not come back: its field says so while it is empty. False: it is none of a line.
    bool setNotKept(const QString& code, const QString& sentence);
    QStringList notKept() const; ///< The codes of those.

Q_SIGNALS:
    void changed();
    void arrived();                 ///< Lines that Tab does not know in their places.
    void seenWanted(QWidget* line); ///< It says what is wrong, and has no focus to be followed.

private:
    struct Place {
        ConditionRow* condition = nullptr;
        ActionBox* action = nullptr;
        QString key = {};
    };
    Place placeOf(const QString& code) const;
    void append(const rules::Condition& condition);
    void append(const rules::Action& action);

    const RuleWhen& m_when;
    AskNames m_names;
    std::function<rules::Fields()> m_sample;
    QWidget* m_body;
    QVBoxLayout* m_ifs;
    QVBoxLayout* m_dos;
    QList<ConditionRow*> m_conditions;
    QList<ActionBox*> m_actions;
};

} // namespace everyport::ui
