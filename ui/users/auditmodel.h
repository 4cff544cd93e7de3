#pragma once

#include "app/accounts/attempts/auditlog.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// Lines of the audit log, newest first, as they were read.
class AuditModel : public ColumnModel<AuditEntry> {
    Q_OBJECT
public:
    enum Column { When, What, Where, Detail };
    explicit AuditModel(const Clock& clock, QObject* parent = nullptr);

    void setEntries(const QList<AuditEntry>& entries);

private:
    int size() const override { return int(m_entries.size()); }
    const AuditEntry* rowAt(int row) const override { return &m_entries[row]; }
    QList<AuditEntry> m_entries;
};

} // namespace everyport::ui
