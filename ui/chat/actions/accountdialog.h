#pragma once

#include <memory>
#include <optional>

#include "app/chat/network/network.h"
#include "netcore/task/task.h"
#include "ui/services/optionform.h"
#include "ui/widgets/dialogs/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class ChatFeed;
class PageContext;

/// Adds an account or changes one. The form comes from what its kind of network declares; a network from the list fills
/// in what people should not have to know. What is secret goes to the keyring and is never shown again.
class AccountDialog : public Dialog {
    Q_OBJECT
public:
    struct Wish {
        qint64 account = 0; ///< To be changed; 0: a new one.
        QString type = {};  ///< Of a new one; empty: the first there is.
        QMap<QString, QVariant> values = {};
        QString network = {}; ///< Of the list; empty: the first.
        QString name = {};    ///< How others shall see the person there; empty: as the network has it.
    };
    AccountDialog(PageContext& context, ChatFeed& feed, const Wish& wish);

Q_SIGNALS:
    void saved(qint64 account);

private:
    void addNetworks();
    void chooseNetwork(int index);
    void makeForm(const chat::NetworkType& type);
    void fillFrom(const chat::Account& account);
    void fillIn(const QString& name);
    QString networkTitle() const; ///< Of a network from the list, as it has it; empty: of none.
    QString suggestion() const;   ///< As it is kept: it is shown in the window's language.
    QString givenTitle() const;   ///< By the person; empty: as suggested.
    void showSuggestion();
    void focusFirstEmpty();
    void registerNew();
    void setRegistering(bool isRegistering);
    bool save();
    void ended(const Result<qint64>& result);

    PageContext& m_context;
    ChatFeed& m_feed;
    qint64 m_account;
    const chat::NetworkType* m_type = nullptr;
    QWidget* m_body;
    Form* m_head;
    QComboBox* m_network = nullptr;
    QLineEdit* m_title;
    OptionForm* m_form = nullptr;
    QCheckBox* m_onStart;
    QPushButton* m_register;          ///< Where the kind of network makes accounts.
    QMap<QString, QVariant> m_preset; ///< What the network that is chosen has filled in.
    Task<Result<qint64>> m_saving;
    std::shared_ptr<void> m_registering; ///< Words beside the verb, while a registration that was sent goes on.
};

} // namespace everyport::ui
