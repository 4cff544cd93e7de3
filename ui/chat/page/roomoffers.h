#pragma once

#include <QWidget>

class QLayout;
class QPushButton;

namespace everyport::chat {
class Account;
}

namespace everyport::ui {

class Text;

/// On an account's own page where the network has said nothing: its rooms as buttons, those that the network remembers
/// without our being in them (bookmarks), and the way to the list of the network's rooms, where it has one.
class RoomOffers : public QWidget {
    Q_OBJECT
public:
    /// Of a kind. The page's side has all of one, Ctrl+N offers all of both.
    static constexpr qsizetype mostRooms = 24;

    explicit RoomOffers(QWidget* parent = nullptr);

    /// Shows what this account offers; null, or nothing to offer: it hides. Cheap where nothing has changed.
    void show(const chat::Account* account);

Q_SIGNALS:
    void roomWanted(qint64 conversation);                 ///< To be shown, and entered where one is out of it.
    void joinWanted(qint64 account, const QString& name); ///< One that the network remembers.
    void listWanted(qint64 account);

private:
    struct Offer {
        qint64 room = 0; ///< Its conversation; 0: it has none.
        QString words = {};
        QString name = {}; ///< Where it has none: what is joined.
        bool operator==(const Offer&) const = default;
    };
    static QList<Offer> offersOf(const chat::Account& account);
    static QList<Offer> rememberedOf(const chat::Account& account);
    static QList<Offer> sorted(QList<Offer> offers);
    QPushButton* makeOffer(const QString& words, const QString& does);
    void makeButtons();

    Text* m_heading;
    QLayout* m_buttons;
    Text* m_rememberedHeading;
    QLayout* m_rememberedButtons;
    QLayout* m_foot;
    qint64 m_account = 0;
    QList<Offer> m_offers;
    QList<Offer> m_remembered;
    bool m_lists = false;
};

} // namespace everyport::ui
