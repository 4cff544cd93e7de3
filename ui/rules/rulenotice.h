#pragma once

#include "app/rules/ruleregistry.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

/// What is wrong with a rule as a whole: above its form, and hidden where nothing is. Part of RuleEditor, whose words
/// these are.
class RuleNotice : public Notice {
    Q_OBJECT
public:
    explicit RuleNotice(QWidget* parent);

    /// Of its file, of being stopped, or of what it did last.
    void setTrouble(const rules::RuleStatus& status);
    /// A faulty file as a whole: what is wrong with it, `others` of which no field says, and what helps.
    void setToMend(const rules::RuleStatus& status, const QList<Error>& others);
    void showNotSaved(const Error& error);

Q_SIGNALS:
    void fileWanted(); ///< To mend it by hand.
};

} // namespace everyport::ui
