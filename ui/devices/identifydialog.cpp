#include "ui/devices/identifydialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/devices/devicelabels.h"
#include "ui/devices/listenpane.h"
#include "ui/devices/readerchanges.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

struct IdentifyDialog {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::IdentifyDialog)
};

} // namespace

void openIdentify(PageContext& context, const QString& id)
{
    DeviceRegistry& registry = context.station().devices();
    const Device* device = registry.find(id);
    if (!device || device->simulated)
        return;
    auto* dialog = new Dialog(IdentifyDialog::tr("Identify %1").arg(device->name), context.window());
    auto* now = new Text(
        IdentifyDialog::tr("Set to %1, %2.").arg(declaredWords(device->kind().title), deviceLine(*device)),
        Text::Size::Normal, Tone::Second, dialog);
    now->setWordWrap(true);
    auto* listen = new ListenPane(registry, dialog);
    dialog->content()->addWidget(now);
    dialog->content()->addWidget(listen);
    dialog->content()->addStretch();
    auto wish = std::make_shared<ReaderWish>(wishOf(*device));
    QPushButton* verb = dialog->setVerb(IdentifyDialog::tr("Use it"), [&context, &registry, id, wish, listen] {
        listen->stop();
        startOn(
            context, readerSubject(id), IdentifyDialog::tr("Changing a reader"), changeReader(&registry, id, *wish));
        return true;
    });
    verb->setEnabled(false);
    QObject::connect(listen, &ListenPane::found, dialog, [wish, verb](const QString& driver, int baud) {
        wish->driver = driver;
        wish->baud = baud;
        verb->setEnabled(true);
    });
    dialog->resize(Metrics::px(560), Metrics::px(240));
    dialog->open();
    listen->setPort(device->device());
    listen->listen();
}

} // namespace everyport::ui
