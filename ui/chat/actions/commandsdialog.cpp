#include "ui/chat/actions/commandsdialog.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/chat/actions/chatforms.h"
#include "ui/chat/models/rowlist.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

CommandsDialog::CommandsDialog(ChatForms& forms, qint64 account, const QString& address)
    : Dialog(tr("Commands"), forms.context().window()),
      m_forms(forms),
      m_account(account),
      m_address(new QLineEdit(address)),
      m_state(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_model(new QStandardItemModel(this)),
      m_list(makeRowList(m_model, tr("Commands"), this))
{
    auto* form = new Form(112, this);
    m_address->setMaxLength(3071);
    m_address->setPlaceholderText(tr("your own server"));
    form->add(tr("Of"), m_address, tr("A service's or a program's address."));
    content()->addWidget(form);
    m_state->setWordWrap(true);
    content()->addWidget(m_state);
    content()->addWidget(m_list, 1);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_address->text().trimmed() != m_asked)
            load();
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { verb()->click(); }); // Enter comes to the verb anyway
    setVerb(tr("Run"), [this] { return run(); });
    load();
    resize(Metrics::px(520), Metrics::px(420));
}

chat::ServiceCommands* CommandsDialog::commands() const
{
    const chat::Account* account = m_forms.chat().account(m_account);
    return account && account->link() ? account->link()->serviceCommands() : nullptr;
}

void CommandsDialog::load()
{
    m_model->clear();
    m_asked = m_address->text().trimmed();
    if (!commands()) {
        m_state->setText(tr("The account is not connected any more."));
        return;
    }
    m_state->show();
    m_state->setText(tr("Asking…"));
    m_loading = commands()->list(m_asked);
    m_loading.whenDone([this](Result<QList<chat::ServiceCommand>> found) {
        auto done = std::move(m_loading);
        showCommands(found);
        done.cancel();
    });
}

void CommandsDialog::showCommands(const Result<QList<chat::ServiceCommand>>& found)
{
    if (!found) {
        if (!found.error().isCancelled())
            m_state->setText(shownLine(saidWords(found.error().text)));
        return;
    }
    for (const chat::ServiceCommand& command : *found) {
        auto* item = new QStandardItem(shownName(command.title, 120));
        item->setData(command.key, Role::Subject);
        m_model->appendRow(item);
    }
    m_state->setText(tr("Nothing is offered there."));
    m_state->setVisible(found->isEmpty());
    if (!found->isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

bool CommandsDialog::run()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (m_address->text().trimmed() != m_asked || !chosen.isValid() || !commands()) {
        load();
        return false;
    }
    return m_forms.ask(commands()->run(m_asked, chosen.data(Role::Subject).toString()),
        {.title = chosen.data().toString(), .finish = tr("Finish")});
}

} // namespace everyport::ui
