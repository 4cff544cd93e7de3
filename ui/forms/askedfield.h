#pragma once

#include <QObject>
#include <QWidget>

#include "app/chat/network/form.h"

namespace everyport::ui {

/// One field of a form, as the control for its kind. Belongs to `parent`, with its widget.
class AskedField : public QObject {
    Q_OBJECT
public:
    /// Null for what is not asked: Hidden, Words.
    static AskedField* make(const chat::FormField& field, QWidget* parent);

    const chat::FormField& field() const { return m_field; }
    virtual QWidget* widget() const = 0;
    virtual QStringList values() const = 0; ///< As they go back; empty: no answer.
    QString fault() const;                  ///< A sentence; empty: it is right.

Q_SIGNALS:
    void changed();

protected:
    AskedField(const chat::FormField& field, QWidget* parent) : QObject(parent), m_field(field) {}

private:
    chat::FormField m_field;
};

} // namespace everyport::ui
