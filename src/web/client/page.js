// What pages do better with scripts than without; without them everything works too.
