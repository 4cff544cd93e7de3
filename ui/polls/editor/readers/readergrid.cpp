#include "ui/polls/editor/readers/readergrid.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/models/readernames.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

ReaderGrid::ReaderGrid(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent)
    : Dialog(tr("Readers and answers"), parent)
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    const auto& registry = controller.context().station().devices();
    const polls::Poll& poll = draft.poll();
    QStringList readers = poll.readers.keys();
    for (const devices::Device& device : registry.devices()) {
        if (!readers.contains(device.id))
            readers.append(device.id);
    }
    readers = readersByName(registry, readers);
    int column = 1;
    for (const QString& reader : readers) {
        const QString name = readerWord(registry, reader).name;
        auto* head = new Text(name, Text::Size::Caption, Tone::Second, body);
        grid->addWidget(head, 0, column, Qt::AlignHCenter);
        auto* group = new QButtonGroup(body);
        const auto add = [&](int answer, const QString& title) {
            auto* choice = new QRadioButton(body);
            choice->setAccessibleName(tr("%1 stands for %2").arg(name, title));
            choice->setToolTip(choice->accessibleName());
            group->addButton(choice, answer);
            grid->addWidget(choice, answer + 2, column, Qt::AlignHCenter);
            const bool free = !poll.readers.contains(reader);
            choice->setChecked(answer < 0 ? free : !free && poll.readers.value(reader) == poll.answers[answer].id);
        };
        add(-1, tr("no answer"));
        for (int answer = 0; answer < poll.answers.size(); ++answer)
            add(answer, answerTitle(poll.kind, poll.answers[answer].title));
        connect(group, &QButtonGroup::idClicked, this, [&taps, reader](int answer) { taps.assign(reader, answer); });
        ++column;
    }
    grid->addWidget(new Text(tr("no answer"), Text::Size::Normal, Tone::Second, body), 1, 0);
    for (int answer = 0; answer < poll.answers.size(); ++answer) {
        auto* title = new Text(
            answerTitle(poll.kind, poll.answers[answer].title), Text::Size::Normal, Tone::Normal, body);
        title->setElided(true);
        title->setMinimumWidth(Metrics::px(160));
        grid->addWidget(title, answer + 2, 0);
    }
    grid->setColumnStretch(column, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    setScrollable(body);
    resize(Metrics::px(240 + 110 * int(qMin(readers.size(), qsizetype(6)))),
        Metrics::px(qMin(560, 180 + 32 * int(poll.answers.size()))));
}

} // namespace everyport::ui
