#include "ui/connect/addressdialog.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/connect/addresscard.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// In front once more, but not before the dialog that ends has gone.
void openAgain(PageContext& context, const QString& address)
{
    QTimer::singleShot(0, context.window(), [&context, address] { (new AddressDialog(context, address))->open(); });
}

/// Whoever leaves the form that is in front by then is back at the one field.
void returnFromForm(PageContext& context, const QString& address)
{
    QTimer::singleShot(0, context.window(), [&context, address] {
        if (auto* form = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            QObject::connect(
                form, &QDialog::rejected, context.window(), [&context, address] { openAgain(context, address); });
    });
}

} // namespace

AddressDialog::AddressDialog(PageContext& context, const QString& address)
    : Dialog(tr("Connect an account"), context.window())
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(wrappedText(tr("One field: your address, a server or a room. The rest is found out."),
        Text::Size::Normal, Tone::Second, body));
    auto* card = new AddressCard(context, body);
    card->setPrimary(true); // nothing else is to be done here
    column->addWidget(card);
    column->addStretch();
    setScrollable(body);
    card->setAddress(address);
    connect(card, &AddressCard::used, this, &QDialog::accept);
    connect(card, &AddressCard::left, this, &QDialog::reject);
    connect(card, &AddressCard::ledOn, this, [&context, card] { returnFromForm(context, card->address()); });
    resize(Metrics::px(460), Metrics::px(400));
}

} // namespace everyport::ui
