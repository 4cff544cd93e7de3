#pragma once

#include <QWidget>

#include "app/chat/network/form.h"

class QVBoxLayout;

namespace everyport::ui {

class AskedField;
class Form;
class FormRow;

/// A form as a person fills it in, or reads it where it asks nothing. Groups begin at what is said between the fields.
class FormView : public QWidget {
    Q_OBJECT
public:
    explicit FormView(const chat::Form& form, bool toRead = false, QWidget* parent = nullptr);

    chat::Form filled() const;                                   ///< The same form, with the answers.
    bool checkAll();                                             ///< Goes to the first that is wrong.
    bool showFault(const QString& key, const QString& sentence); ///< False: there is no such field in sight.
    bool hasRequired() const { return m_hasRequired; }

private:
    struct Entry {
        qsizetype at; ///< In the form.
        AskedField* field;
        FormRow* row;
    };
    void addField(qsizetype at);
    void addWords(const QStringList& said);
    void addPictures(const chat::FormField& field);
    void addTable();
    void addFacts();
    Form* group();

    chat::Form m_form;
    QVBoxLayout* m_column;
    Form* m_group = nullptr; ///< The one that grows.
    QList<Form*> m_groups;
    QList<Entry> m_entries;
    bool m_hasRequired = false;
};

} // namespace everyport::ui
