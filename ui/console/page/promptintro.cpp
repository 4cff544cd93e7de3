#include "ui/console/page/promptintro.h"

#include <QVBoxLayout>

#include "ui/console/session/consolecontroller.h"
#include "ui/console/transcript/commandview.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PromptIntro::PromptIntro(ConsoleController& controller, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(CommandView::codeLeft(), 12, Metrics::pageEdge, 12);
    column->setSpacing(8);
    auto* words = new Text(
        tr("Python with this program's live objects. Type a name and press Return; Tab completes, Shift+Tab explains, Ctrl+C stops. "
           "What you see in the window is here, too: drag it in to get its name."),
        Text::Size::Normal, Tone::Second, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* power = new Text(
        tr("It has full power: a command may do whatever you may on this computer. Each one is written to the audit log."),
        Text::Size::Normal, Tone::Second, this);
    power->setWordWrap(true);
    column->addWidget(power);
    auto* lines = new QWidget(this);
    auto* row = new WrapLayout(lines);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const QString& line : {u"services"_s, u"[(poll.name, poll.votes) for poll in polls]"_s, u"help(app)"_s}) {
        QPushButton* button = makeSmallButton(line, {}, lines);
        button->setFont(Fonts::mono());
        button->setLayoutDirection(Qt::LeftToRight); // Python reads so in every language
        button->setToolTip(tr("Put it into the prompt"));
        connect(button, &QPushButton::clicked, &controller, [&controller, line] { controller.offer(line); });
        row->addWidget(button);
    }
    column->addWidget(lines);
}

} // namespace everyport::ui
