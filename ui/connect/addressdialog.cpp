#include "ui/connect/addressdialog.h"

#include <QVBoxLayout>

#include "ui/connect/addresscard.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

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
    card->setPrimary(); // nothing else is to be done here
    column->addWidget(card);
    column->addStretch();
    setScrollable(body);
    card->setAddress(address);
    connect(card, &AddressCard::used, this, &QDialog::accept);
    resize(Metrics::px(460), Metrics::px(400));
}

} // namespace everyport::ui
