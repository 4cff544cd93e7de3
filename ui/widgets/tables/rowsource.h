#pragma once

#include <QStringList>
#include <QVariant>

namespace everyport::ui {

/// Rows of one kind, with columns of their own, for a model that puts several kinds below each other, each below its
/// heading: what they are called, and what their cells say. The model owns it and is told what changes. Loop's thread.
class RowSource {
public:
    struct Events {
        virtual ~Events() = default;
        virtual void rowsListed(RowSource& source) = 0;                          ///< `ids` gives others than before.
        virtual void rowsChanged(RowSource& source, const QStringList& ids) = 0; ///< Their cells say something else.
    };
    virtual ~RowSource() = default;

    virtual QString heading() const = 0;
    virtual QStringList ids() const = 0; ///< In their order; no other source has the same ones.
    virtual QVariant data(const QString& id, int column, int role) const = 0;
    virtual bool isEditable(const QString& /*id*/, int /*column*/) const { return false; }
    virtual int troubleCount() const { return 0; } ///< How many of them need somebody.

    void setEvents(Events* events) { m_events = events; } ///< They outlive it; null: nobody is told.

protected:
    void tellListed()
    {
        if (m_events)
            m_events->rowsListed(*this);
    }
    void tellChanged(const QStringList& ids)
    {
        if (m_events && !ids.isEmpty())
            m_events->rowsChanged(*this, ids);
    }

private:
    Events* m_events = nullptr;
};

} // namespace everyport::ui
