#pragma once

#include <optional>

#include <QWidget>

#include "app/chat/network/addressfinder.h"
#include "netcore/base/error.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpacerItem;

namespace everyport::ui {

class AddressSearch;
class FoundAccount;
class PageContext;
class PersonalField;
class StateSentence;
class Text;

/// One field for an address, a server or a room: whose it is and where is found out while it is typed, and then one
/// more field asks what only the person knows. Nobody's name is sent before Connect.
class AddressCard : public QWidget {
    Q_OBJECT
public:
    explicit AddressCard(PageContext& context, QWidget* parent = nullptr);
    QString address() const; ///< As it is typed.
    void setAddress(const QString& address);
    void setSpare(int pixels); ///< Above its buttons: its field then stands as high as one beside it.
    void setStacked();         ///< Connect and More… below each other, as buttons of cards stand that are beside it.
    void setPrimary(bool isPrimary); ///< Connect is what its window is about: the one blue button there.

Q_SIGNALS:
    void addressChanged();
    void used();  ///< An account was added, or is set up elsewhere.
    void left();  ///< What is in the way is mended elsewhere first.
    void ledOn(); ///< After `used`, by More…: the whole form opens at the turn's end.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void listen();
    void forget();
    const std::optional<chat::FoundAddress>& found() const;
    void showFound();
    bool waitsForMore() const;
    void showTrouble(const Error& error);
    QString askedWords() const;
    QString nameThere() const;
    void showWords(const QString& missing = {});
    bool isInTheClear() const;
    void addressLeft();
    void addressEnded();
    void lookAtCertificate();
    void connectAccount() { connectBy(m_connect); }
    void connectBy(const QPushButton* button);

    PageContext& m_context;
    QLineEdit* m_address;
    Text* m_whereLabel;
    QComboBox* m_where; ///< Of which network a room is that was named alone.
    StateSentence* m_server;
    StateSentence* m_safety;
    Text* m_words; ///< What is wrong, or still to be said, in a sentence.
    QPushButton* m_certificate;
    QPushButton* m_preferences; ///< Where the proxy is set that is in the way.
    PersonalField* m_personal;
    QPushButton* m_inTheClear; ///< Stands for m_connect where everybody on the way could read along.
    QPushButton* m_connect;
    QPushButton* m_more;
    QPushButton* m_register;
    QSpacerItem* m_spare; ///< Above them.
    QBoxLayout* m_verbs;  ///< Connect and More….
    AddressSearch* m_search;
    FoundAccount* m_account;
    bool m_goesOn = false;           ///< The person has ended the address as it stands, and waits for what comes next.
    bool m_isEnded = false;          ///< The field was left, or Return pressed, since the last letter.
    std::optional<Error> m_failed{}; ///< What was asked for is not there.
    bool m_hasTakenEnter = false;
};

} // namespace everyport::ui
