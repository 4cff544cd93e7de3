#include "ui/pubsub/dialogs/asking.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pubsub/dialogs/nodeform.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {
namespace {

/// What one dialog waits for.
class Waiting : public QObject {
public:
    explicit Waiting(Dialog* dialog) : QObject(dialog), m_dialog(dialog) {}

    void begin(NodeForm* form, Task<Result<Done>> work, std::function<void()> done)
    {
        m_dialog->verb()->setEnabled(false);
        if (m_notice)
            m_notice->hide();
        m_work = std::move(work);
        m_work.whenDone([this, form, done = std::move(done)](const Result<Done>& result) {
            const auto over = std::move(m_work);
            m_dialog->verb()->setEnabled(true);
            if (!result)
                return refused(form, result.error());
            if (done)
                done();
            m_dialog->accept();
        });
    }

private:
    void refused(NodeForm* form, const Error& error)
    {
        if (form && form->showRefusal(error))
            return;
        if (!m_notice) {
            m_notice = new Notice(Mark::Failed, m_dialog);
            m_dialog->content()->insertWidget(0, m_notice);
        }
        m_notice->setText({}, withWord(error));
        m_notice->show();
    }

    Dialog* m_dialog;
    Notice* m_notice = nullptr;
    Task<Result<Done>> m_work;
};

} // namespace

void closeWhenDone(Dialog* dialog, NodeForm* form, Task<Result<Done>> work, std::function<void()> done)
{
    auto* waiting = static_cast<Waiting*>(
        dialog->findChild<QObject*>(QStringLiteral("waiting"), Qt::FindDirectChildrenOnly));
    if (!waiting) {
        waiting = new Waiting(dialog);
        waiting->setObjectName(QStringLiteral("waiting"));
    }
    waiting->begin(form, std::move(work), std::move(done));
}

} // namespace everyport::ui
