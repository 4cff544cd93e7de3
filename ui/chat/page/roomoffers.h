#pragma once

#include <QWidget>

class QLayout;

namespace everyport::chat {
class Account;
}

namespace everyport::ui {

class Text;

/// On an account's own page where the network has said nothing: its rooms (bookmarks are among them) as buttons, and
/// the way to the list of the network's rooms, where it has one.
class RoomOffers : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype mostRooms = 24; ///< The list at the page's side has all of them.

    explicit RoomOffers(QWidget* parent = nullptr);

    /// Shows what this account offers; null, or nothing to offer: it hides. Cheap where nothing has changed.
    void show(const chat::Account* account);

Q_SIGNALS:
    void roomWanted(qint64 conversation); ///< To be shown, and entered where one is out of it.
    void listWanted(qint64 account);

private:
    struct Offer {
        qint64 room = 0;
        QString words = {};
        bool operator==(const Offer&) const = default;
    };
    static QList<Offer> offersOf(const chat::Account& account);
    void makeButtons();

    Text* m_heading;
    QLayout* m_buttons;
    qint64 m_account = 0;
    QList<Offer> m_offers;
    bool m_lists = false;
};

} // namespace everyport::ui
