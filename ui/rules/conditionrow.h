#pragma once

#include <QWidget>

#include "app/names/knownnames.h"
#include "app/rules/rule.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace everyport::rules {
struct EventKind;
}

namespace everyport::ui {

class NameCompletion;
class MarkedText;

/// One line of "only if": which field, which test, what it is held against.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    /// `names`: what there is, for values that are names.
    ConditionRow(const rules::EventKind& kind, const rules::Condition& condition, AskNames names = {},
        QWidget* parent = nullptr);
    ~ConditionRow() override;

    rules::Condition condition() const;
    void beginTyping();                     ///< The keyboard goes to its first field.
    void setFault(const QString& sentence); ///< Empty takes it away.
    /// What is wrong in the file at `key`: a missing field or test ("field", "test") has to be given before it counts.
    void setToMend(const QString& sentence, const QString& key);
    bool isMended(); ///< Otherwise it goes to what is missing.

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void fillFields(const QString& chosen);
    void fillTests(const rules::Condition& condition);
    void layOut();
    void listen();
    void showHint();
    void offerNames();
    void check();
    QString field() const; ///< As the event calls it.
    rules::Condition::Test test() const;

    const rules::EventKind& m_kind;
    AskNames m_names;
    QCheckBox* m_not;
    QComboBox* m_field;
    QComboBox* m_test;
    QLineEdit* m_value;
    NameCompletion* m_completion;
    MarkedText* m_fault;
    QString m_toMend; ///< What is missing in the file.
};

} // namespace everyport::ui
