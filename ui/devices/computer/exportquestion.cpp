#include "ui/devices/computer/exportquestion.h"

#include <algorithm>

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/devices/computer/computerlabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int longestTitle = 60;

QString labelOf(const ExportedEvent& event)
{
    QString title = shownWords(event.title);
    if (title.size() > longestTitle)
        title = title.left(longestTitle) + QChar(0x2026);
    const QString words = event.isOpen ? ComputerWords::tr("%1 (%2, open now)").arg(title, shortDay(event.day))
                                       : ComputerWords::tr("%1 (%2)").arg(title, shortDay(event.day));
    return QString(words).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void askWhatToExport(
    QWidget* parent, const QList<ExportedEvent>& events, std::function<void(const QList<ExportedEvent>&)> chosen)
{
    if (events.size() == 1) {
        chosen(events);
        return;
    }
    auto* dialog = new Dialog(ComputerWords::tr("Export results"), parent);
    auto* body = new QWidget(dialog);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(
        wrappedText(ComputerWords::tr("Each event gets a folder of its own, with votes as CSV and a report as PDF."),
            Text::Size::Normal, Tone::Second, body));
    QList<QCheckBox*> boxes;
    for (const ExportedEvent& event : events) {
        auto* box = new QCheckBox(labelOf(event), body);
        box->setChecked(event.isMeant);
        column->addWidget(box);
        boxes.append(box);
    }
    column->addStretch();
    dialog->setScrollable(body);
    const auto taken = [events, boxes] {
        QList<ExportedEvent> ticked;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked())
                ticked.append(events[i]);
        }
        return ticked;
    };
    QPushButton* verb = dialog->setVerb(ComputerWords::tr("Export"), [taken, chosen = std::move(chosen)] {
        chosen(taken());
        return true;
    });
    for (const QCheckBox* box : std::as_const(boxes))
        QObject::connect(box, &QCheckBox::toggled, verb, [verb, taken] { verb->setEnabled(!taken().isEmpty()); });
    dialog->resize(Metrics::px(460), std::min(dialog->sizeHint().height(), Metrics::px(480)));
    dialog->open();
}

} // namespace everyport::ui
