#include "ui/frame/dialogs/updatedialog.h"

#include <QPushButton>
#include <QSettings>

#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/dialogs/updatewords.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/statesentence.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto updateStrip = u"update"_s;
const auto lookPlace = u"window/lookForUpdates"_s;

Task<Result<Done>> lookAtStart(PageContext* context, MessageBars* strips, UpdatePlaces places)
{
    auto checking = checkForUpdates(&context->station().reactor(), std::move(places));
    const auto state = co_await std::move(checking);
    if (!state || state->kind != UpdateState::Kind::Newer)
        co_return Done{};
    const UpdateWords words = updateWords(state);
    Notice* notice = strips->tell(updateStrip, words.mark, words.head, words.text + u' ' + words.command);
    notice->addButton(UpdateDialog::tr("Copy the line"), u"copy"_s, [context, strips, command = words.command] {
        context->copyText(command, UpdateDialog::tr("the line"));
        strips->close(updateStrip);
    });
    co_return Done{};
}

} // namespace

UpdateDialog::UpdateDialog(PageContext& context, UpdatePlaces places)
    : Dialog(tr("Check for updates"), context.window()),
      m_context(context),
      m_places(std::move(places)),
      m_state(new StateSentence(this)),
      m_text(wrappedText({}, Text::Size::Normal, Tone::Second, this)),
      m_command(new CopyLine({}, {}, this))
{
    content()->addWidget(m_state);
    content()->addWidget(m_text);
    content()->addWidget(m_command);
    content()->addStretch(1);
    resize(Metrics::px(480), Metrics::px(210));
    ask();
}

void UpdateDialog::ask()
{
    showWords({.mark = Mark::Working, .head = tr("Asking the package manager of this computer…")});
    m_asking = checkForUpdates(&m_context.station().reactor(), m_places);
    m_asking.whenDone([this](const Result<UpdateState>& state) { showWords(updateWords(state)); });
}

void UpdateDialog::showWords(const UpdateWords& words)
{
    m_state->setState(words.mark, words.head);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_command->setValue(words.command);
    m_command->setVisible(!words.command.isEmpty());
}

bool looksForUpdates(PageContext& context)
{
    return context.memory().value(lookPlace).toBool();
}

void setLooksForUpdates(PageContext& context, bool looks)
{
    context.memory().setValue(lookPlace, looks);
}

void tellOfUpdate(PageContext& context, MessageBars& strips, UpdatePlaces places)
{
    if (looksForUpdates(context))
        context.tasks().start(lookAtStart(&context, &strips, std::move(places)));
}

} // namespace everyport::ui
