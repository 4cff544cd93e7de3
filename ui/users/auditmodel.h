#pragma once

#include <QAbstractTableModel>

#include "app/accounts/attempts/auditlog.h"

namespace everyport::ui {

/// Lines of the audit log, newest first, as they were read.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Where, Detail, Columns };
    explicit AuditModel(const Clock& clock, QObject* parent = nullptr) : QAbstractTableModel(parent), m_clock(clock) {}

    void setEntries(const QList<AuditEntry>& entries);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditEntry& entry, int column) const;

    const Clock& m_clock;
    QList<AuditEntry> m_entries;
};

} // namespace everyport::ui
