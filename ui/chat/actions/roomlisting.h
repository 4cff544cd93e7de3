#pragma once

#include <optional>

#include <QList>
#include <QObject>

#include "app/chat/network/link.h"
#include "netcore/base/clock.h"
#include "netcore/task/task.h"

class QListView;
class QModelIndex;
class QPushButton;
class QStandardItemModel;

namespace everyport::ui {

class Text;

/// The rooms that a network has, as a dialog lists them: asks for them when its button is pressed, shows those that
/// have what is sought in their name or topic, the largest first, and says how it stands. Its three widgets are the
/// dialog's, which lays them out and lives longer than this. `clock` must outlive it.
class RoomListing : public QObject {
    Q_OBJECT
public:
    RoomListing(Clock& clock, QWidget* dialog);

    QPushButton* button() const { return m_button; } ///< Asks, stops asking, or asks again.
    Text* state() const { return m_state; }
    QListView* rooms() const { return m_rooms; } ///< Hidden while there are none.

    void ask(chat::Link& link); ///< Once more, where it was asked before.
    void forget();              ///< What was found, too: it is another network now.
    void seek(const QString& words);

Q_SIGNALS:
    void wanted(); ///< The button was pressed: `ask` the network.
    void found();  ///< There are rooms, and they are shown now.
    void chosen(const QString& room);
    void chosenTwice(); ///< By a double click, behind `chosen`.

private:
    void stop();
    void setButton(const QString& text, const QString& iconName); ///< What it does now.
    void choose(const QModelIndex& room);
    void show(const QList<chat::RoomFound>& rooms);
    void filter();

    Clock& m_clock;
    QPushButton* m_button;
    QStandardItemModel* m_model;
    QListView* m_rooms;
    Text* m_state;
    QString m_sought;
    std::optional<QList<chat::RoomFound>> m_found; ///< None: the network was not asked, or has not answered.
    Task<Result<QList<chat::RoomFound>>> m_asking;
};

} // namespace everyport::ui
