#pragma once

#include <functional>

#include <QAction>
#include <QObject>

#include "app/rules/rule.h"

class QWidget;

namespace everyport::rules {
struct RuleStatus;
}

namespace everyport::ui {

class PageContext;

/// What can be done with rules from the page's head: New with its menu of presets, turning the chosen one on and off,
/// removing it. Owned by the page, whose words these are.
class RuleActions : public QObject {
    Q_OBJECT
public:
    using Chosen = std::function<const rules::RuleStatus*()>;
    /// `chosen`: which rule they are about, null for none; asked when something is done.
    RuleActions(PageContext& context, QWidget* page, Chosen chosen);

    void follow();      ///< Another is chosen, or it has changed.
    void openPresets(); ///< The menu of New.
    void remove();

    QAction* add;
    QAction* turn; ///< On or off.
    QAction* drop;

Q_SIGNALS:
    void presetChosen(const rules::Rule& rule);

private:
    void turnOnOrOff();

    PageContext& m_context;
    QWidget* m_page;
    Chosen m_chosen;
};

} // namespace everyport::ui
