#include "ui/rules/ruleactions.h"

#include <algorithm>
#include <utility>

#include <QMenu>
#include <QStyle>

#include "app/rulelinks/rulecontroller.h"
#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/rules/rulepresets.h"
#include "ui/rules/rulespage.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/makeaction.h"

namespace everyport::ui {

using rules::RuleStatus;

namespace {

/// What comes back is in front again, as it was.
Task<Result<Done>> bringBack(PageContext* context, QString name, rules::RemovedRule removed)
{
    auto restoring = context->station().rules().registry().restore(std::move(removed));
    const auto restored = co_await std::move(restoring);
    if (restored)
        context->goTo(QStringLiteral("rules"), name);
    co_return restored;
}

/// The page may be made anew before it is done, or taken back.
Task<Result<Done>> removeWithUndo(PageContext* context, QString name, QString title)
{
    auto removing = context->station().rules().registry().remove(name);
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed.error();
    context->undo().done(RulesPage::tr("Removed rule “%1”.").arg(title), [context, name, removed = *removed] {
        startNamed(*context, bringBack(context, name, removed), RulesPage::tr("Bringing back %1").arg(name));
    });
    co_return Done{};
}

} // namespace

RuleActions::RuleActions(PageContext& context, QWidget* page, Chosen chosen)
    : QObject(page),
      add(makeAction(page, QStringLiteral("plus"), RulesPage::tr("New rule…"), [this] { openPresets(); })),
      turn(makeAction(page, QStringLiteral("play"), RulesPage::tr("Turn on"), [this] { turnOnOrOff(); })),
      drop(makeAction(page, QStringLiteral("trash-2"), RulesPage::tr("Remove"), [this] { remove(); })),
      m_context(context),
      m_page(page),
      m_chosen(std::move(chosen))
{
}

void RuleActions::follow()
{
    const RuleStatus* status = m_chosen();
    const bool on = status && status->isActive();
    turn->setText(on ? RulesPage::tr("Turn off") : RulesPage::tr("Turn on"));
    turn->setIcon(icon(on ? QStringLiteral("square") : QStringLiteral("play")));
    turn->setEnabled(status && !status->isBroken);
    drop->setEnabled(status);
}

void RuleActions::openPresets()
{
    auto* menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RulePreset& preset : rulePresets(m_context.station()))
        connect(menu->addAction(preset.title), &QAction::triggered, this,
            [this, rule = preset.rule] { Q_EMIT presetChosen(rule); });
    // Below its button, at the end of the page's head.
    const QSize size = menu->sizeHint();
    const QRect place = QStyle::visualRect(m_page->layoutDirection(), m_page->rect(),
        QRect(QPoint(std::max(0, m_page->width() - size.width() - Metrics::pageEdge), 0), size));
    menu->popup(m_page->mapToGlobal(place.topLeft()));
    menu->setActiveAction(menu->actions().first());
}

void RuleActions::turnOnOrOff()
{
    const RuleStatus* status = m_chosen();
    if (!status)
        return;
    startNamed(m_context, m_context.station().rules().registry().setEnabled(status->rule.name, !status->isActive()),
        RulesPage::tr("Turning %1 on or off").arg(status->rule.shownName()));
}

void RuleActions::remove()
{
    if (const RuleStatus* status = m_chosen())
        startNamed(m_context, removeWithUndo(&m_context, status->rule.name, status->rule.shownName()),
            RulesPage::tr("Removing %1").arg(status->rule.name));
}

} // namespace everyport::ui
