#pragma once

#include <optional>

#include "app/chat/network/roomadministration.h"
#include "ui/widgets/dialogs/dialog.h"

class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace everyport::ui {

class ChatForms;
class Form;
class Notice;
class Segments;
class Text;

/// Who owns a room, looks after it, belongs to it and is kept out, whether they are there or not. Each change is made
/// at once, one after the other, and can be taken back: whoever was on another list is on it again.
class RoomPeopleDialog : public Dialog {
    Q_OBJECT
public:
    RoomPeopleDialog(ChatForms& forms, qint64 room);

    QListView* list() const { return m_list; }

private:
    chat::RoomAdministration* care() const;
    chat::Standing standing() const;
    void layOut();
    void load();
    void showPeople(const Result<QList<chat::RoomPerson>>& people);
    void add();
    void remove();
    struct Change {
        chat::RoomPerson now;
        std::optional<chat::RoomPerson> before; ///< None: nobody knows, and nothing brings it back.
        QString said;
    };
    Task<Result<chat::RoomPerson>> findFormer(QString address);
    QString keyOf(const QString& address) const;
    bool isBusy() const;
    void showBusy();
    void give(const Change& change);
    void given(const Result<Done>& result, const Change& change);
    void tell(bool isTrouble, const QString& sentence);

    ChatForms& m_forms;
    const qint64 m_room;
    Segments* m_which;
    Form* m_form;
    QLineEdit* m_address;
    QPushButton* m_add;
    QPushButton* m_remove;
    Text* m_state;
    Notice* m_told;
    QStandardItemModel* m_model;
    QListView* m_list;
    QString m_counted; ///< How many the shown list has; empty while nobody knows.
    Task<Result<QList<chat::RoomPerson>>> m_loading;
    Task<Result<chat::RoomPerson>> m_finding; ///< What they were until now.
    Task<Result<Done>> m_giving;
};

} // namespace everyport::ui
