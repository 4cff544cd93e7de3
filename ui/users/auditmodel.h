#pragma once

#include <QAbstractTableModel>

#include "app/accounts/attempts/auditlog.h"
#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

/// Lines of the audit log, newest first, as they were read.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Where, Detail };
    explicit AuditModel(const Clock& clock, QObject* parent = nullptr);

    void setEntries(const QList<AuditEntry>& entries);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AuditEntry> m_entries;
    const ColumnList<AuditEntry> m_columns;
};

} // namespace everyport::ui
