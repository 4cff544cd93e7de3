#include "ui/console/page/consolepage.h"

#include <QTreeView>
#include <QVBoxLayout>

#include "ui/console/objects/objectspane.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/console/transcript/commandcolumn.h"
#include "ui/console/transcript/commandview.h"
#include "ui/frame/keyboard/panefocus.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ConsolePage::ConsolePage(PageContext& context, ConsoleController& controller)
    : Page(context),
      m_controller(controller),
      m_prompt(new PromptPane(controller, this)),
      m_objects(new ObjectsPane(controller, this)),
      m_focus(new PaneFocus(*this)),
      m_head([this] { Q_EMIT headChanged(); }, this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* panes = new Panes(Qt::Horizontal, u"console/panes"_s, context.memory(), this);
    panes->addPane(m_prompt, 0, 300);
    panes->addPane(m_objects, 252, 160);
    panes->setGivesWay(m_prompt);
    column->addWidget(panes);
    setFocusProxy(m_prompt);
    connect(&controller, &ConsoleController::stateChanged, this, [this] { m_head.changed(); });
    connect(&controller.log(), &CommandLog::recordAdded, this, [this] { m_head.changed(); });
}

PageHead ConsolePage::head() const
{
    PageHead head{.title = tr("Console"),
        .actions = {m_controller.fileAction, m_controller.clearAction},
        .more = QList<QAction*>{m_controller.renewAction, m_controller.interruptAction, m_controller.editAction,
                    m_controller.saveAction}
            + m_controller.options().actions()};
    m_controller.interruptAction->setEnabled(m_controller.isBusy());
    if (m_controller.isOff()) {
        head.mark = Mark::Failed;
        head.state = tr("off");
    } else if (m_controller.isBusy()) {
        head.mark = Mark::Working;
        head.state = tr("running");
    }
    const QString commands = tr("%n commands", nullptr, m_controller.log().count());
    const int waiting = m_controller.log().pendingCount();
    const QString pending = waiting == 0 ? tr("nothing pending") : tr("%n pending", nullptr, waiting);
    head.caption = commands + u", "_s + pending;
    return head;
}

bool ConsolePage::can(Command command) const
{
    switch (command) {
    case Command::Copy:
        return m_prompt->column()->chosen()
            || (m_focus->isIn(m_objects->tree()) && m_objects->tree()->currentIndex().isValid());
    case Command::Find: return true;
    default: return false;
    }
}

QString ConsolePage::nameOf(Command command) const
{
    if (command == Command::Copy)
        return m_focus->isIn(m_objects->tree()) ? tr("Copy as expression") : tr("Copy command and result");
    return command == Command::Find ? tr("Filter objects") : QString();
}

void ConsolePage::perform(Command command)
{
    if (command == Command::Find)
        m_objects->field()->setFocus(Qt::ShortcutFocusReason);
    else if (command == Command::Copy && m_focus->isIn(m_objects->tree()))
        context().copyText(m_objects->tree()->currentIndex().data(Role::Expression).toString(), tr("the expression"));
    else if (command == Command::Copy && m_prompt->column()->chosen())
        m_prompt->column()->chosen()->copy();
}

bool ConsolePage::goTo(const QString& subject)
{
    m_controller.offer(subject);
    return true;
}

bool ConsolePage::stepBack()
{
    if (m_objects->field()->hasFocus() && !m_objects->field()->text().isEmpty()) {
        m_objects->field()->clear();
        return true;
    }
    return m_prompt->stepBack();
}

QList<QWidget*> ConsolePage::panes() const
{
    return {m_prompt->prompt(), m_prompt->column(), m_objects->tree()};
}

/// Where there is little room the prompt has it.
void ConsolePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_objects->setVisible(width() >= Metrics::px(640));
}

} // namespace everyport::ui
