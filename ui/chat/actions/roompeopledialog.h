#pragma once

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
/// at once, and can be taken back.
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
    void give(const QString& address, chat::Standing standing, const QString& said, chat::Standing before);
    void given(const Result<Done>& result, const QString& address, const QString& said, chat::Standing before);
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
    Task<Result<QList<chat::RoomPerson>>> m_loading;
    Task<Result<Done>> m_giving;
};

} // namespace everyport::ui
