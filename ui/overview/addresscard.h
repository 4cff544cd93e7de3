#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "app/chat/network/addressfinder.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/base/registration.h"
#include "netcore/task/task.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace everyport::ui {

class PageContext;
class StateSentence;
class Text;

/// One field for an address, a server or a room: whose it is and where is found out while it is typed, and then one
/// more field asks what only the person knows. Nobody's name is sent before Connect.
class AddressCard : public QWidget {
    Q_OBJECT
public:
    explicit AddressCard(PageContext& context, QWidget* parent = nullptr);
    ~AddressCard() override;
    QString address() const; ///< As it is typed.

Q_SIGNALS:
    void addressChanged();
    void used(); ///< An account was added, or is set up elsewhere.

private:
    void layOut();
    void listen();
    void forget();
    void look();
    void ended(const Result<chat::FoundAddress>& result);
    void showFound();
    void showTrouble(const Error& error);
    QString askedWords() const;
    void showWords(const QString& missing = {});
    bool isInTheClear() const;
    void enterPressed();
    void lookAtCertificate();
    void connectAccount();
    void registerThere();
    void add(const QMap<QString, QVariant>& raw);
    QLineEdit* personal() const; ///< The field in which the one thing is asked.

    PageContext& m_context;
    QLineEdit* m_address;
    Text* m_whereLabel;
    QComboBox* m_where; ///< Of which network a room is that was named alone.
    StateSentence* m_server;
    StateSentence* m_safety;
    Text* m_words; ///< What is wrong, or still to be said, in a sentence.
    QPushButton* m_certificate;
    Text* m_label;
    QLineEdit* m_name;
    QLineEdit* m_secret;
    QPushButton* m_inTheClear; ///< Stands for m_connect where everybody on the way could read along.
    QPushButton* m_connect;
    QPushButton* m_more;
    QPushButton* m_register;
    QTimer m_wait{this};
    QString m_asked;                                    ///< What is being looked for, or was.
    std::optional<trust::WaitingCertificate> m_refused; ///< A person may look at it.
    std::optional<chat::FoundAddress> m_found;
    bool m_isAdding = false;
    Registration m_accepted;
    Task<Result<chat::FoundAddress>> m_finding; // last: it tells the above
};

} // namespace everyport::ui
