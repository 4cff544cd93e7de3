#include "ui/polls/models/followdialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/polls/models/followedpoll.h"
#include "ui/polls/models/followedpolls.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {

FollowDialog::FollowDialog(const FollowedPolls& followed, QWidget* parent)
    : Dialog(tr("Follow another station's poll"), parent), m_address(new QLineEdit(this))
{
    auto* form = new Form(120, this);
    m_address->setPlaceholderText(QStringLiteral("http://192.168.1.7:8080/r/lunch"));
    m_address->setMaxLength(500);
    FormRow* row = form->add(tr("Results address"), m_address,
        tr("It stands on the other station's Polls page. Its numbers move here as they move there."));
    row->setCheck([this, &followed] {
        QString fault;
        const QUrl address = FollowedPoll::addressFrom(m_address->text(), &fault);
        if (fault.isEmpty() && followed.isFull() && !followed.poll(address.toString()))
            return tr("No more than %1 polls can be followed: leave one of them first.")
                .arg(FollowedPolls::mostFollowed);
        return fault;
    });
    content()->addWidget(form);
    content()->addStretch();
    setVerb(tr("Follow"), [this, form] {
        if (!form->checkAll())
            return false;
        QString fault;
        Q_EMIT addressGiven(FollowedPoll::addressFrom(m_address->text(), &fault));
        return true;
    });
    resize(Metrics::px(560), Metrics::px(200));
    m_address->setFocus();
}

} // namespace everyport::ui
